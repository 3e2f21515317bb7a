package org.attestory.delivery.command;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.PostalAddress;
import org.attestory.delivery.api.PrintedCopyCancelled;
import org.attestory.delivery.api.PrintedCopyChosen;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyPosted;
import org.attestory.delivery.api.PrintedCopyPrinted;
import org.attestory.delivery.api.PrintedCopyRequested;
import org.attestory.delivery.api.PrintedCopyReturned;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;

/** The printed copy of a learner. */
final class PrintedCopyGiven {

    static final AccountId LEARNER = new AccountId("account-ada");
    static final AccountId REGISTRAR = new AccountId("account-registrar");
    static final EnrolmentId ENROLMENT = EnrolmentId.of(LEARNER, ProgramId.ofSlug("first-aid"));
    static final CertificateId CERTIFICATE = CertificateId.forEnrolment(ENROLMENT);
    static final PrintedCopyId ID = PrintedCopyId.of(CERTIFICATE);
    static final VerificationCode CODE = VerificationCode.random(new Random(1));
    static final PostalAddress ADDRESS =
            new PostalAddress(List.of("Ada Lovelace", "12 St James Square", "LONDON SW1Y 4LB", "UNITED KINGDOM"));

    private PrintedCopyGiven() {}

    static Personal sealed(String text) {
        return Personal.of(LEARNER.subject(), text);
    }

    static PrintedCopyChosen chosen() {
        return new PrintedCopyChosen(ID, CERTIFICATE, LEARNER, sealed(ADDRESS.text()));
    }

    static PrintedCopyRequested requested() {
        return new PrintedCopyRequested(ID, CERTIFICATE, CODE, LEARNER, sealed(ADDRESS.text()));
    }

    static PrintedCopyRequested requestedAndErased() {
        return new PrintedCopyRequested(ID, CERTIFICATE, CODE, LEARNER, Personal.erased(LEARNER.subject()));
    }

    static PrintedCopyPrinted printed() {
        return new PrintedCopyPrinted(ID);
    }

    static PrintedCopyPosted posted() {
        return new PrintedCopyPosted(ID, sealed("RR123"));
    }

    static PrintedCopyReturned returned() {
        return new PrintedCopyReturned(ID);
    }

    static PrintedCopyCancelled cancelled() {
        return new PrintedCopyCancelled(ID);
    }

    /** The learner's own certificate, issued unless there is no code. */
    static PostOffers offers(@Nullable VerificationCode code, boolean offered) {
        return new PostOffers() {
            @Override
            public Optional<PostOffer> of(EnrolmentId enrolmentId) {
                return Optional.of(new PostOffer(LEARNER, code, offered));
            }

            @Override
            public Optional<PostOffer> of(CertificateId certificateId) {
                return code == null ? Optional.empty() : Optional.of(new PostOffer(LEARNER, code, offered));
            }
        };
    }
}
