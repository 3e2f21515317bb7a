package org.attestory.demo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.FindAccounts;
import org.attestory.account.api.LogIn;
import org.attestory.account.api.Password;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.FindEnrolmentsOf;
import org.attestory.kernel.Actor;
import org.attestory.kernel.PageRequest;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerifyCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;

class DemoIT {

    /** The whole application, but without the one that tests of pages put together. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.attestory",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.attestory\\.(AttestoryApplication|pages\\..*)"))
    private static final class Platform {}

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @Test
    void isWholeHoweverOftenItIsCutShort() throws Exception {
        cutShortAfter(1);
        cutShortAfter(20);
        cutShortAfter(45);
        try (ConfigurableApplicationContext context = start()) {
            await().atMost(PATIENCE).until(() -> Files.exists(data.resolve("demo.txt")));
            List<String> lines = Files.readAllLines(data.resolve("demo.txt"));

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo.txt"))))
                    .isEqualTo("rw-------");
            assertThat(words(lines, "account", 1))
                    .containsExactly(
                            "learner", "learner", "learner", "instructor", "registrar", "administrator", "auditor");
            assertThat(words(lines, "code", 1))
                    .contains("valid", "expired", "suspended", "revoked", "superseded", "not_yet_valid", "erased");
            everyAccountOpens(context, lines);
            everyCodeAnswersAsTold(context, lines);
            nothingHappenedTwice(context);
            learnersStandWhereTheyShould(context);
            filmsAreServedInParts(context);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplication(Platform.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--attestory.data-directory=" + data);
    }

    private void cutShortAfter(int steps) throws IOException {
        try (ConfigurableApplicationContext context = start()) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> handled(context) >= steps);
        }
    }

    private static long handled(ConfigurableApplicationContext context) {
        return JdbcClient.create(context.getBean(DataSource.class))
                .sql("select count(*) from event_store.handled_command")
                .query(Long.class)
                .single();
    }

    private static void everyAccountOpens(ConfigurableApplicationContext context, List<String> lines) {
        Commands commands = context.getBean(Commands.class);
        lines.stream().filter(line -> line.startsWith("account ")).forEach(line -> {
            String[] words = line.split(" ", -1);
            LogIn logIn = new LogIn(new EmailAddress(words[2]), new Password(words[3]));
            assertThat(commands.<AccountId>send(logIn, Actor.ANONYMOUS).block(PATIENCE))
                    .as(words[2])
                    .isNotNull();
        });
    }

    private static void everyCodeAnswersAsTold(ConfigurableApplicationContext context, List<String> lines) {
        Queries queries = context.getBean(Queries.class);
        lines.stream().filter(line -> line.startsWith("code ")).forEach(line -> {
            String[] words = line.split(" ", -1);
            // Nothing is established before the first news after a start.
            Verification answer = await().atMost(PATIENCE)
                    .ignoreException(RefusalException.class)
                    .until(
                            () -> queries.ask(new VerifyCertificate(words[2], null), Verification.class)
                                    .block(PATIENCE),
                            Objects::nonNull);
            assertThat(answer).isNotNull();
            assertThat(answer.status().publicName()).isEqualTo(words[1]);
        });
    }

    private static void nothingHappenedTwice(ConfigurableApplicationContext context) {
        FindAccounts.Result accounts = context.getBean(Queries.class)
                .ask(new FindAccounts("", new PageRequest(0, 100)), FindAccounts.Result.class)
                .block(PATIENCE);
        assertThat(accounts).isNotNull();
        assertThat(accounts.accounts()).hasSize(DemoPerson.values().length);
    }

    private static void learnersStandWhereTheyShould(ConfigurableApplicationContext context) {
        assertThat(states(context, DemoPerson.LEARNER))
                .containsExactlyInAnyOrder(EnrolmentState.COMPLETED, EnrolmentState.IN_PROGRESS);
        assertThat(states(context, DemoPerson.HALF_WAY_LEARNER)).containsExactly(EnrolmentState.IN_PROGRESS);
        assertThat(states(context, DemoPerson.WAITING_LEARNER)).containsExactly(EnrolmentState.AWAITING_APPROVAL);
    }

    private static Stream<EnrolmentState> states(ConfigurableApplicationContext context, DemoPerson person) {
        FindEnrolmentsOf.Result result = context.getBean(Queries.class)
                .ask(new FindEnrolmentsOf(person.id()), FindEnrolmentsOf.Result.class)
                .block(PATIENCE);
        assertThat(result).isNotNull();
        return result.enrolments().stream().map(enrolment -> enrolment.state());
    }

    private static void filmsAreServedInParts(ConfigurableApplicationContext context) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        WebTestClient client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(PATIENCE)
                .build();
        client.get()
                .uri("/media/data-protection/life-of-a-record.webm")
                .header(HttpHeaders.RANGE, "bytes=100-199")
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.PARTIAL_CONTENT)
                .expectHeader()
                .contentType("video/webm")
                .expectHeader()
                .valueMatches(HttpHeaders.CONTENT_RANGE, "bytes 100-199/\\d+")
                .expectBody()
                .consumeWith(part -> assertThat(part.getResponseBodyContent()).hasSize(100));
        client.get()
                .uri("/media/data-protection/life-of-a-record.fr.vtt")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches(HttpHeaders.CONTENT_TYPE, "text/vtt.*");
    }

    private static Stream<String> words(List<String> lines, String kind, int index) {
        return lines.stream().filter(line -> line.startsWith(kind + " ")).map(line -> line.split(" ", -1)[index]);
    }
}
