package org.attestory.issuance.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.issuance.query.CertificateSamples.ISSUED;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.issuance.api.FindCertificatesOf;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.IsShared;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.SharedPart;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingChosen;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.PageRequest;
import org.attestory.personal.api.Personal;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.ReadModelTest;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificatesIT extends ReadModelTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final CertificateProjection projection = new CertificateProjection();
    private final AccountId ada = AccountId.random();
    private final AccountId zoe = AccountId.random();
    private final CertificateIssued first = CertificateSamples.issued(ada, "Ada Lovelace", 1);
    private final CertificateIssued second = CertificateSamples.successor(first, "Ada King", 2, ISSUED.plusSeconds(60));
    private final CertificateIssued zoes =
            CertificateSamples.standalone(zoe, "Zo\u00eb \u00c5ngstr\u00f6m", "Boats", 3, ISSUED.plusSeconds(5));
    private final Personal note = Personal.of(ada.subject(), "by phone");

    @Override
    protected List<Projection<?>> projections() {
        return List.of(projection);
    }

    @Test
    void showsACertificateWithAllThatWasAttested() {
        given(first);

        assertThat(get(first.code())).isEqualTo(CertificateFold.apply(null, first, ISSUED));
        assertThat(queries()
                        .handle(new GetCertificate(CertificateSamples.code(9)))
                        .join()
                        .certificate())
                .isNull();
    }

    @Test
    void showsWhereItStandsAndWhy() {
        given(first, new CertificateSuspended(first.certificateId(), note));
        assertThat(get(first.code()).suspendedAt()).isNotNull();
        assertThat(get(first.code()).note()).isEqualTo("by phone");

        given(new CertificateReinstated(first.certificateId()));
        assertThat(get(first.code()).suspendedAt()).isNull();

        given(new CertificateRevoked(first.certificateId(), RevocationReason.FRAUD, note));
        assertThat(get(first.code()).statusAt(NOW)).isEqualTo(CertificateStatus.REVOKED);
        assertThat(get(first.code()).revocationReason()).isEqualTo(RevocationReason.FRAUD);
    }

    @Test
    void handsOutWhatTheHolderLetsStrangersHave() {
        given(first);
        assertThat(shared(first.code(), null)).containsExactlyInAnyOrder(SharedPart.values());
        assertThat(shared(CertificateSamples.code(9), null)).isEmpty();

        given(new SharingChosen(first.certificateId(), Sharing.usual(Visibility.PRIVATE)));
        assertThat(shared(first.code(), null)).isEmpty();
        assertThat(shared(first.code(), zoe)).isEmpty();
        assertThat(shared(first.code(), ada)).containsExactlyInAnyOrder(SharedPart.values());
        assertThat(get(first.code()).sharing()).isEqualTo(Sharing.usual(Visibility.PRIVATE));

        given(new SharingChosen(
                first.certificateId(), new Sharing(Visibility.UNLISTED, Set.of(SharedDetail.FULL_NAME))));
        assertThat(shared(first.code(), null)).containsExactly(SharedPart.WIDGET);
    }

    /** Whether it is kept back or does not exist: one and the same statement, so that the time tells nothing. */
    @Test
    void asksTheSameForWhatIsKeptBackAndForWhatDoesNotExist() {
        given(first, new SharingChosen(first.certificateId(), Sharing.usual(Visibility.PRIVATE)));
        List<String> statements = new ArrayList<>();
        ReadModel counted = (ReadModel) Proxy.newProxyInstance(
                ReadModel.class.getClassLoader(), new Class<?>[] {ReadModel.class}, (proxy, method, arguments) -> {
                    statements.add(method.getName() + " " + arguments[1]);
                    return method.invoke(readModel(), arguments);
                });
        CertificateQueries queries = new CertificateQueries(new Certificates(counted));
        for (SharedPart part : SharedPart.values()) {
            statements.clear();
            assertThat(queries.handle(new IsShared(first.code(), part, null))
                            .join()
                            .shared())
                    .isFalse();
            List<String> keptBack = List.copyOf(statements);
            statements.clear();
            assertThat(queries.handle(new IsShared(CertificateSamples.code(9), part, null))
                            .join()
                            .shared())
                    .isFalse();
            assertThat(statements).isEqualTo(keptBack).hasSize(1);
        }
    }

    private List<SharedPart> shared(VerificationCode code, @Nullable AccountId asker) {
        return Stream.of(SharedPart.values())
                .filter(part ->
                        queries().handle(new IsShared(code, part, asker)).join().shared())
                .toList();
    }

    @Test
    void linksACorrectedCertificateBothWays() {
        given(first, second, superseded());

        assertThat(get(first.code()).successorCode()).isEqualTo(second.code());
        assertThat(get(second.code()).supersedes()).isEqualTo(first.certificateId());
    }

    @Test
    void listsALearnersCertificatesLatestFirst() {
        given(first, second, zoes);

        assertThat(queries().handle(new FindCertificatesOf(ada)).join().certificates())
                .extracting(CertificateView::code)
                .containsExactly(second.code(), first.code());
    }

    @Test
    void findsByPartOfNameOrTitleAndByCodeAsTyped() {
        given(first, zoes);

        assertThat(find("LOVELACE", null)).containsExactly(first.code());
        assertThat(find("angstrom", null)).containsExactly(zoes.code());
        assertThat(find("boat", null)).containsExactly(zoes.code());
        assertThat(find(" ", null)).containsExactly(zoes.code(), first.code());
        assertThat(find(first.code().grouped().toLowerCase(Locale.ROOT), null)).containsExactly(first.code());
        assertThat(find("nobody", null)).isEmpty();
    }

    @Test
    void findsByNumber() {
        given(first, second);

        assertThat(find(" 2026-000002 ", null)).containsExactly(second.code());
        assertThat(find("2026-000009", null)).isEmpty();
    }

    @Test
    void filtersByWhereACertificateStandsNow() {
        CertificateIssued valid = at(10, ISSUED, null);
        CertificateIssued endsLater = at(11, ISSUED, NOW.plusNanos(1000));
        CertificateIssued endsNow = at(12, ISSUED, NOW);
        CertificateIssued beginsLater = at(13, NOW.plusNanos(1000), null);
        CertificateIssued beginsNow = at(14, NOW, null);
        CertificateIssued suspended = at(15, ISSUED, NOW);
        CertificateIssued revoked = at(16, NOW.plusSeconds(1), null);
        CertificateIssued superseded = at(17, ISSUED, null);
        given(valid, endsLater, endsNow, beginsLater, beginsNow, suspended, revoked, superseded);
        given(
                new CertificateSuspended(suspended.certificateId(), note),
                new CertificateSuspended(revoked.certificateId(), note),
                new CertificateRevoked(revoked.certificateId(), RevocationReason.OTHER, note),
                new CertificateSuperseded(
                        superseded.certificateId(),
                        superseded.certificateId().successor(),
                        CertificateSamples.code(18),
                        note));

        assertThat(find("", CertificateStatus.VALID))
                .containsExactlyInAnyOrder(valid.code(), endsLater.code(), beginsNow.code());
        assertThat(find("", CertificateStatus.EXPIRED)).containsExactly(endsNow.code());
        assertThat(find("", CertificateStatus.NOT_YET_VALID)).containsExactly(beginsLater.code());
        assertThat(find("", CertificateStatus.SUSPENDED)).containsExactly(suspended.code());
        assertThat(find("", CertificateStatus.REVOKED)).containsExactly(revoked.code());
        assertThat(find("", CertificateStatus.SUPERSEDED)).containsExactly(superseded.code());
        assertThat(find("", CertificateStatus.ERASED)).isEmpty();
        assertThat(find("holder 12", CertificateStatus.VALID)).isEmpty();
        for (CertificateStatus status : CertificateStatus.values()) {
            assertThat(find("", status)).allMatch(code -> get(code).statusAt(NOW) == status);
        }
    }

    @Test
    void turnsPages() {
        given(first, zoes);

        assertThat(page(0).certificates()).extracting(CertificateView::code).containsExactly(zoes.code());
        assertThat(page(0).more()).isTrue();
        assertThat(page(1).certificates()).extracting(CertificateView::code).containsExactly(first.code());
        assertThat(page(1).more()).isFalse();
    }

    @Test
    void losesNameAndNoteWithTheHoldersDataOnEveryCertificate() {
        given(first, second, superseded(), zoes, new PersonalDataErased(ada));

        for (VerificationCode code : List.of(first.code(), second.code())) {
            assertThat(get(code).content().holderName().isErased()).isTrue();
            assertThat(get(code).note()).isNull();
            assertThat(get(code).statusAt(NOW)).isEqualTo(CertificateStatus.ERASED);
        }
        assertThat(find("ada", null)).isEmpty();
        assertThat(find("", CertificateStatus.ERASED)).containsExactly(second.code(), first.code());
        assertThat(
                        stored(
                                "holder_name is not null or note is not null or document::text like '%Ada%' or search_text like '%ada%'"))
                .isEqualTo(1);
    }

    @Test
    void tellsEveryChangeToThoseWhoWatch() {
        given(first);
        given(zoes); // By now all is told of the first.
        List<@Nullable CertificateView> told = new CopyOnWriteArrayList<>();
        var subscription = updates()
                .registerUpdateHandler(
                        new GenericSubscriptionQueryMessage<>(
                                new GetCertificate(first.code()),
                                ResponseTypes.instanceOf(GetCertificate.Result.class),
                                ResponseTypes.instanceOf(GetCertificate.Result.class)),
                        16);
        var listening = subscription
                .getUpdates()
                .subscribe(update -> told.add(((GetCertificate.Result) update.getPayload()).certificate()));
        given(
                new CertificateSuspended(zoes.certificateId(), note),
                new CertificateSuspended(first.certificateId(), note));

        await().untilAsserted(() -> assertThat(told).containsExactly(get(first.code())));
        listening.dispose();
        subscription.complete();
    }

    @Test
    void becomesTheSameWhenRebuilt() {
        given(first, second, superseded(), zoes, new CertificateSuspended(zoes.certificateId(), note));
        given(new PersonalDataErased(zoe));
        List<CertificateView> before = rows();
        rebuild(projection);
        rebuild(projection);

        assertThat(rows()).isEqualTo(before).hasSize(3);
    }

    private CertificateSuperseded superseded() {
        return new CertificateSuperseded(first.certificateId(), second.certificateId(), second.code(), note);
    }

    private CertificateIssued at(int seed, Instant validFrom, @Nullable Instant validUntil) {
        CertificateIssued issued = CertificateSamples.standalone(ada, "Holder " + seed, "Title", seed, ISSUED);
        return new CertificateIssued(
                issued.certificateId(),
                issued.code(),
                null,
                ada,
                CertificateSamples.content(issued.content().holderName(), "Title", ISSUED, validFrom, validUntil),
                null);
    }

    private List<CertificateView> rows() {
        return readModel()
                .where(Certificates.TABLE, "true order by certificate_id")
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private long stored(String condition) {
        return readModel().count(Certificates.TABLE, condition).blockOptional().orElseThrow();
    }

    private CertificateView get(VerificationCode code) {
        return Objects.requireNonNull(
                queries().handle(new GetCertificate(code)).join().certificate());
    }

    private List<VerificationCode> find(String text, @Nullable CertificateStatus status) {
        return queries()
                .handle(new FindCertificates(text, status, NOW, new PageRequest(0, 50)))
                .join()
                .certificates()
                .stream()
                .map(CertificateView::code)
                .toList();
    }

    private FindCertificates.Result page(int number) {
        return queries()
                .handle(new FindCertificates("", null, NOW, new PageRequest(number, 1)))
                .join();
    }

    private CertificateQueries queries() {
        return new CertificateQueries(new Certificates(readModel()));
    }
}
