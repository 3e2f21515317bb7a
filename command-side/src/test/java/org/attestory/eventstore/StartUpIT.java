package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.TreeMap;
import org.attestory.CommandSideApplication;
import org.attestory.TestDatabase;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.PersonalDataCipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bad configuration stops the start with a sentence that names the setting. */
@ExtendWith(OutputCaptureExtension.class)
class StartUpIT {

    private static final String MASTER_KEY = "attestory.personal-data.master-key";

    private final Map<String, String> settings = new TreeMap<>(Map.of(
            "attestory.database.url", TestDatabase.create(),
            "attestory.database.username", TestDatabase.USERNAME,
            "attestory.database.password", TestDatabase.PASSWORD));

    @Test
    void namesTheMissingDatabase(CapturedOutput output) {
        settings.put("attestory.database.url", "");

        assertStopped(output, "attestory.database.url must be given as jdbc:postgresql://host:port/database");
    }

    @Test
    void namesTheMissingUser(CapturedOutput output) {
        settings.put("attestory.database.username", "");

        assertStopped(output, "attestory.database.username must name a user of the database");
    }

    @Test
    void namesAServerThatDoesNotAnswer(CapturedOutput output) {
        settings.put("attestory.database.url", "jdbc:postgresql://127.0.0.1:1/nothing");

        assertStopped(output, "attestory.database.url leads to no PostgreSQL server that answers");
    }

    @Test
    void namesADatabaseThatDoesNotExist(CapturedOutput output) {
        settings.compute("attestory.database.url", (key, url) -> url + "_of_nobody");

        assertStopped(output, "attestory.database.url names a database that does not exist");
    }

    @Test
    void namesAUserWhoIsNotLetIn(CapturedOutput output) {
        settings.put("attestory.database.username", "nobody");

        assertStopped(output, "attestory.database.username or attestory.database.password is not accepted");
    }

    @Test
    void namesTheMissingMasterKeyAndSaysHowToMakeOne(CapturedOutput output) {
        settings.put(MASTER_KEY, "");

        assertStopped(output, MASTER_KEY + " is missing. Give it 32 random bytes in base64");
        assertThat(output).contains("openssl rand -base64 32");
    }

    @Test
    void refusesAMasterKeyOfTheWrongLength(CapturedOutput output) {
        settings.put(MASTER_KEY, "dG9vIHNob3J0");

        assertStopped(output, MASTER_KEY + " must be 32 random bytes in base64");
    }

    @Test
    void refusesAnotherMasterKeyThanTheOneInUse(CapturedOutput output) {
        try (ConfigurableApplicationContext first = start()) {
            first.getBean(PersonalDataCipher.class).encrypt(new DataSubject("account-1"), "Ada");
        }
        settings.put(MASTER_KEY, "//////////////////////////////////////////8=");

        assertStopped(output, MASTER_KEY + " is not the one with which the keys in this database were wrapped");
    }

    @Test
    void namesTheMissingAxonServers(CapturedOutput output) {
        settings.put("axon.axonserver.enabled", "true");

        assertStopped(output, "attestory.axonserver.servers must name the servers");
    }

    @Test
    void startsAgainOnTheSameDatabaseWithoutAdvertisement(CapturedOutput output) {
        start().close();
        try (ConfigurableApplicationContext again = start()) {
            assertThat(again.getBean(JdbcTemplate.class)
                            .queryForObject("select count(*) from event_store.flyway_schema_history", Integer.class))
                    .isPositive();
        }
        assertThat(output).doesNotContain("AxonIQ Console");
    }

    private void assertStopped(CapturedOutput output, String sentence) {
        Throwable failure = catchThrowable(() -> start().close());

        assertThat(failure).isNotNull();
        assertThat(output).contains("APPLICATION FAILED TO START").contains(sentence);
        assertThat(output.toString().substring(output.toString().indexOf("APPLICATION FAILED")))
                .doesNotContain("\tat ");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .web(WebApplicationType.NONE)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }
}
