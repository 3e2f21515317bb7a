package org.attestory.issuance.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.command.EnrolmentGiven;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.DocumentFingerprint;
import org.attestory.issuance.api.DocumentRecorded;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.Personal;
import org.attestory.program.command.ProgramGiven;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateVersion;

/** The certificate of the learner in {@link EnrolmentGiven}. */
final class CertificateGiven {

    static final CertificateId ID = CertificateId.forEnrolment(EnrolmentGiven.ID);
    static final AccountId HOLDER = EnrolmentGiven.LEARNER;
    static final VerificationCode CODE = code(1);
    static final VerificationCode SUCCESSOR_CODE = code(2);
    static final Instant COMPLETED_AT = EnrolmentGiven.NOW;
    static final Instant ISSUED_AT = Instant.parse("2026-03-01T23:30:00Z");
    static final Instant REISSUED_AT = Instant.parse("2026-06-01T08:00:00Z");
    static final String NOTE = "Asked for by letter.";

    private CertificateGiven() {}

    static VerificationCode code(long seed) {
        return VerificationCode.random(new Random(seed));
    }

    static Personal personal(String text) {
        return Personal.of(HOLDER.subject(), text);
    }

    /** On 2 March in Paris, so that the last day is 2 March two years later. */
    static AttestedContent content() {
        return new AttestedContent(
                personal("Ada Lovelace"),
                "en",
                "Certificate of achievement",
                "First aid",
                ProgramGiven.ID,
                1,
                "Beginner",
                8,
                List.of("Calls for help"),
                List.of(new AttestedContent.Alignment(
                        "Rescue", "https://frameworks.example/1", "Frame", "1", "Saves", "CFItem")),
                100,
                "With distinction",
                COMPLETED_AT,
                ISSUED_AT,
                ISSUED_AT,
                Instant.parse("2028-03-02T23:00:00Z"),
                ProgramGiven.PARIS,
                "The School",
                "Lyon",
                List.of(new AttestedContent.Signatory("A. Signer", "Director")),
                "2026-000001",
                TemplateVersion.of(Design.CLASSICAL));
    }

    static CertificateIssued issued() {
        return new CertificateIssued(ID, CODE, EnrolmentGiven.ID, HOLDER, content(), null);
    }

    static CertificateIssued issuedAndErased() {
        return new CertificateIssued(
                ID, CODE, EnrolmentGiven.ID, HOLDER, content().erased(), null);
    }

    static CertificateSuspended suspended() {
        return new CertificateSuspended(ID, personal(NOTE));
    }

    static CertificateReinstated reinstated() {
        return new CertificateReinstated(ID);
    }

    static CertificateRevoked revoked() {
        return new CertificateRevoked(ID, RevocationReason.FRAUD, personal(NOTE));
    }

    static CertificateSuperseded superseded() {
        return new CertificateSuperseded(ID, ID.successor(), SUCCESSOR_CODE, personal(NOTE));
    }

    static DocumentRecorded recorded() {
        return new DocumentRecorded(ID, fingerprint("a"));
    }

    /** A digest of one digit. */
    static DocumentFingerprint fingerprint(String digit) {
        return new DocumentFingerprint(digit.repeat(64), 120_000, "Attestory documents 1");
    }

    /** Somebody of that name under the holder's account. */
    static Holders holder(String name) {
        return holder(name, Sharing.UNCHOSEN);
    }

    static Holders holder(String name, Sharing sharing) {
        return accountId ->
                accountId.equals(HOLDER) ? Optional.of(new Holders.Holder(personal(name), sharing)) : Optional.empty();
    }
}
