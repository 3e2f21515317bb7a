package org.attestory.journeys;

import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.GetAccount;
import org.attestory.account.api.OpenAccount;
import org.attestory.account.api.Password;
import org.attestory.account.api.PersonName;
import org.attestory.delivery.api.GetPrintedCopy;
import org.attestory.delivery.api.PostalAddress;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.RequestPrintedCopy;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.template.api.Design;
import org.attestory.template.api.DraftTemplate;
import org.attestory.template.api.GetTemplate;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateId;

/** Brings people to where a journey begins, by the same commands that the pages send. */
final class Cast {

    /** Issues at once. */
    static final String DATA_PROTECTION = "data-protection-essentials";
    /** Asks an instructor first. */
    static final String FIRST_AID = "first-aid-at-work";

    private static final Actor SYSTEM = Actor.system("journeys");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Platform platform;

    Cast(Platform platform) {
        this.platform = platform;
    }

    Player person(String name, Role... roles) {
        AccountId accountId = AccountId.random();
        Person person = new Person("p" + UUID.randomUUID() + "@example.org", "plain words for a test");
        tell(
                new OpenAccount(
                        accountId,
                        new PersonName(name),
                        new EmailAddress(person.email()),
                        new Password(person.password()),
                        Set.of(roles),
                        "en"),
                SYSTEM);
        until(new GetAccount(accountId), GetAccount.Result.class, found -> found.account() != null);
        return new Player(person, name, accountId, Set.of(roles));
    }

    /** A learner who is enrolled and has done that many steps. */
    Studies learner(String name, String slug, long stepsDone) {
        Studies studies = new Studies(this, person(name, Role.LEARNER), program(slug));
        studies.enrol();
        studies.doSteps(stepsDone);
        return studies;
    }

    ProgramDefinition program(String slug) {
        GetProgram.Result found = platform.queries()
                .ask(new GetProgram(ProgramId.ofSlug(slug), 0), GetProgram.Result.class)
                .blockOptional(PATIENCE)
                .orElseThrow();
        return Objects.requireNonNull(found.program()).definition();
    }

    /** A certificate that holds, recorded for somebody who is made up for it. */
    VerificationCode certificateOf(Player holder) {
        return certificateOf(holder, ProgramId.ofSlug(DATA_PROTECTION));
    }

    VerificationCode certificateOf(Player holder, ProgramId program) {
        VerificationCode code = VerificationCode.random(new SecureRandom());
        Instant now = Instant.now();
        tell(
                new IssueCertificate(
                        CertificateId.random(), code, null, holder.accountId(), program, 1, "en", 88, now, now, null),
                SYSTEM);
        until(new GetCertificate(code), GetCertificate.Result.class, found -> found.certificate() != null);
        return code;
    }

    /** A template that is not yet published. */
    TemplateId template(String title, Design design) {
        TemplateId templateId = TemplateId.random();
        tell(new DraftTemplate(templateId, title, TemplateContent.of(design)), SYSTEM);
        until(new GetTemplate(templateId, 0), GetTemplate.Result.class, found -> found.template() != null);
        return templateId;
    }

    /** A printed copy that waits for the printer. */
    void copyOf(Player holder, VerificationCode code) {
        GetCertificate.Result found = platform.queries()
                .ask(new GetCertificate(code), GetCertificate.Result.class)
                .blockOptional(PATIENCE)
                .orElseThrow();
        CertificateId certificateId =
                Objects.requireNonNull(found.certificate()).certificateId();
        PrintedCopyId copyId = PrintedCopyId.of(certificateId);
        tell(
                new RequestPrintedCopy(
                        copyId,
                        certificateId,
                        new PostalAddress(List.of(holder.name(), "Storgata 1", "0155 Oslo", "NORWAY"))),
                holder.actor());
        until(new GetPrintedCopy(copyId), GetPrintedCopy.Result.class, seen -> seen.copy() != null);
    }

    void tell(Object command, Actor actor) {
        platform.commands().send(command, actor).block(PATIENCE);
    }

    <R> void until(Object query, Class<R> answer, Predicate<R> fits) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> fits.test(platform.queries().ask(query, answer).block(PATIENCE)));
    }
}
