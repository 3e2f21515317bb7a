package org.attestory.issuance.command;

import static org.attestory.access.command.Acting.refusal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.attestory.access.command.Acting;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.ChooseSharing;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingChosen;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ChooseSharingTest {

    private static final Map<String, String> BY_HOLDER = Acting.as(CertificateGiven.HOLDER, Role.LEARNER);

    private final FixtureConfiguration<Certificate> certificate = Acting.on(Certificate.class);
    private final Sharing hidden = Sharing.usual(Visibility.PRIVATE);
    private final SharingChosen hiddenChosen = new SharingChosen(CertificateGiven.ID, hidden);

    @Test
    void isTheHoldersChoice() {
        certificate
                .given(CertificateGiven.issued())
                .when(choose(hidden), BY_HOLDER)
                .expectEvents(hiddenChosen);
    }

    @Test
    void mayBeTakenBack() {
        certificate
                .given(CertificateGiven.issued(), hiddenChosen)
                .when(choose(Sharing.UNCHOSEN), BY_HOLDER)
                .expectEvents(new SharingChosen(CertificateGiven.ID, Sharing.UNCHOSEN));
    }

    @Test
    void changesNothingWhenItIsSoAlready() {
        certificate
                .given(CertificateGiven.issued())
                .when(choose(Sharing.usual(Visibility.UNLISTED)), BY_HOLDER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isPossibleWhateverBecameOfTheCertificate() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.revoked())
                .when(choose(hidden), BY_HOLDER)
                .expectEvents(hiddenChosen);
    }

    @Test
    void refusesEverybodyElse() {
        AccountId other = new AccountId("account-00000000-0000-4000-8000-00000000000f");
        for (Role role : Role.values()) {
            Acting.on(Certificate.class)
                    .given(CertificateGiven.issued(), hiddenChosen)
                    .when(
                            choose(Sharing.usual(Visibility.PUBLIC)),
                            Acting.as(new Actor(other.value(), EnumSet.of(Role.LEARNER, role))))
                    .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
        }
    }

    @Test
    void refusesToHideWhatThePictureShows() {
        for (SharedDetail detail : SharedDetail.in(CertificateGiven.content())) {
            Set<SharedDetail> shown = EnumSet.allOf(SharedDetail.class);
            shown.remove(detail);
            var result = Acting.on(Certificate.class)
                    .given(CertificateGiven.issued())
                    .when(choose(new Sharing(Visibility.UNLISTED, shown)), BY_HOLDER);
            if (detail.showsAll()) {
                result.expectEvents(new SharingChosen(CertificateGiven.ID, new Sharing(Visibility.UNLISTED, shown)));
            } else {
                result.expectExceptionDetails(refusal(IssuanceRefusal.SHOWN_IN_FILES));
            }
        }
    }

    @Test
    void refusesWhenTheHolderIsErased() {
        certificate
                .given(CertificateGiven.issuedAndErased())
                .when(choose(hidden), BY_HOLDER)
                .expectExceptionDetails(refusal(IssuanceRefusal.HOLDER_ERASED));
    }

    private static ChooseSharing choose(Sharing sharing) {
        return new ChooseSharing(CertificateGiven.ID, sharing);
    }
}
