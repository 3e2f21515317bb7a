package org.attestory.crash;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.Password;
import org.attestory.account.api.PersonName;
import org.attestory.account.api.SignUp;
import org.attestory.delivery.api.ChoosePrintedCopy;
import org.attestory.delivery.api.PostalAddress;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.enrolment.api.CompleteLesson;
import org.attestory.enrolment.api.Enrol;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.Role;
import org.attestory.messaging.web.Commands;
import org.attestory.program.api.DraftProgram;
import org.attestory.program.api.PublishProgram;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The whole platform in a process of its own, with registrars and learners who never rest, until it is killed. It prints
 * what has taken effect, as far as the platform said so.
 */
final class BusyPlatform {

    /** As the application itself, but without the one that tests of pages put together. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.attestory",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.attestory\\.(AttestoryApplication|pages\\..*)"))
    private static final class Application {}

    static final String READY = "ready";
    static final String ISSUED = "issued ";
    static final String COMPLETED = "completed ";

    private static final int REGISTRARS = 4;
    private static final int LEARNERS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Actor SYSTEM = Actor.system("crash-test");
    private static final AccountId HOLDER = new AccountId("account-" + new UUID(0, 1));

    private final Commands commands;
    private final RandomGenerator random = new SecureRandom();

    private BusyPlatform(Commands commands) {
        this.commands = commands;
    }

    static ConfigurableApplicationContext start(Path data) {
        return new SpringApplication(Application.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--attestory.demo=false",
                        "--attestory.data-directory=" + data,
                        "--logging.level.root=WARN",
                        "--logging.threshold.console=OFF",
                        "--logging.file.name=" + data.resolve("platform.log"));
    }

    public static void main(String[] arguments) {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        Thread.ofVirtual().start(() -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(1);
        });
        BusyPlatform platform = new BusyPlatform(start(Path.of(arguments[0])).getBean(Commands.class));
        say(READY);
        platform.prepare();
        for (int registrar = 0; registrar < REGISTRARS; registrar++) {
            Thread.ofPlatform().start(platform::issueForEver);
        }
        for (int learner = 0; learner < LEARNERS; learner++) {
            Thread.ofPlatform().start(platform::learnForEver);
        }
    }

    /** What the process before may have done already, or half. */
    private void prepare() {
        send(new DraftProgram(CrashProgram.ID, CrashProgram.definition()), SYSTEM, new CommandId("draft"));
        send(new PublishProgram(CrashProgram.ID), SYSTEM, new CommandId("publish"));
        send(signUp(HOLDER), Actor.ANONYMOUS, new CommandId("holder"));
    }

    @SuppressWarnings("InfiniteLoopStatement") // until it is killed
    private void issueForEver() {
        while (true) {
            VerificationCode code = VerificationCode.random(random);
            Instant now = Instant.now();
            IssueCertificate issue = new IssueCertificate(
                    CertificateId.random(), code, null, HOLDER, CrashProgram.ID, 1, "en", null, now, now, null);
            send(issue, SYSTEM, CommandId.random());
            say(ISSUED + code.value());
        }
    }

    @SuppressWarnings("InfiniteLoopStatement") // until it is killed
    private void learnForEver() {
        while (true) {
            AccountId learnerId = AccountId.random();
            EnrolmentId enrolmentId = EnrolmentId.of(learnerId, CrashProgram.ID);
            Actor learner = new Actor(learnerId.value(), Set.of(Role.LEARNER));
            send(signUp(learnerId), Actor.ANONYMOUS, CommandId.random());
            send(new Enrol(enrolmentId, learnerId, CrashProgram.ID, "en"), learner, CommandId.random());
            PostalAddress address = new PostalAddress(List.of("Ada Lovelace", "Storgata 1", "NORWAY"));
            send(
                    new ChoosePrintedCopy(PrintedCopyId.of(enrolmentId), enrolmentId, address),
                    learner,
                    CommandId.random());
            send(new CompleteLesson(enrolmentId, CrashProgram.LESSON), learner, CommandId.random());
            say(COMPLETED + enrolmentId.value());
        }
    }

    private static SignUp signUp(AccountId accountId) {
        return new SignUp(
                accountId,
                new PersonName("Ada Lovelace"),
                new EmailAddress(accountId.value() + "@example.org"),
                new Password("plain words for a test"),
                "en");
    }

    private void send(Object command, Actor actor, CommandId commandId) {
        commands.send(command, actor, commandId).block(PATIENCE);
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
