package org.attestory.credential.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.multibase.Multibase;
import io.r2dbc.pool.ConnectionPool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.credential.api.CredentialForm;
import org.attestory.credential.api.CredentialId;
import org.attestory.credential.api.CredentialPrepared;
import org.attestory.credential.api.CredentialRefusal;
import org.attestory.credential.api.HashedRecipient;
import org.attestory.credential.api.Publication;
import org.attestory.credential.api.StatusEntry;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.query.CertificateFold;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.Personal;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.attestory.readmodel.query.TestConnections;
import org.attestory.signing.query.ThrowawayKeys;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class CredentialsIT extends ReadModelTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final StatusEntry ENTRY = new StatusEntry(1, 4242);

    private final CredentialProjection projection = new CredentialProjection();
    private final CertificateIssued issued = CertificateSamples.issued(CredentialGiven.HOLDER, "Ada Lovelace", 1);
    private final CertificateId id = issued.certificateId();
    private final Personal note = Personal.of(CredentialGiven.HOLDER.subject(), "note");
    private final CertificateView certificate = CertificateFold.apply(null, issued, CertificateSamples.ISSUED);
    private final ConnectionPool connections = TestConnections.pool();
    private final Scheduler threads = Schedulers.newBoundedElastic(2, 100, "credential");
    private @Nullable StatusLists lists;
    private @Nullable CredentialDesk desk;
    private volatile Instant now = Instant.parse("2027-05-05T12:00:00Z");

    @Override
    protected List<Projection<?>> projections() {
        return List.of(projection);
    }

    @BeforeEach
    void open() {
        CredentialRows rows = new CredentialRows(readModel());
        lists = new StatusLists(rows, news(), ThrowawayKeys.KEYS, CredentialGiven.ADDRESSES, () -> now, threads);
        desk = desk(rows);
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(lists).destroy();
        threads.dispose();
        connections.dispose();
    }

    @Test
    void handsOutBothFormsAndTheSameToEverybody() {
        given(issued, prepared());

        String embedded = new String(desk().embedded(certificate), StandardCharsets.UTF_8);
        assertThat(embedded).contains("Ada Lovelace", "sha256$abc").doesNotContain("@example");
        assertThat(desk().of(certificate, CredentialForm.EMBEDDED_PROOF).join().text())
                .isEqualTo(embedded);
        assertThat(desk().token(certificate))
                .isEqualTo(desk().of(certificate, CredentialForm.TOKEN).join().text());
    }

    @Test
    void signsATokenOnceAndKeepsTheSignature() {
        given(issued, prepared());
        String token = desk().token(certificate);

        SignatureTable kept = new SignatureTable(connections);
        assertThat(Objects.requireNonNull(kept.find(id).block(PATIENCE)).value())
                .isEqualTo(token.substring(token.lastIndexOf('.') + 1));
        assertThat(desk(new CredentialRows(readModel())).token(certificate)).isEqualTo(token);
    }

    @Test
    void aKeptSignatureHoldsOnlyForWhatWasSigned() {
        given(issued, prepared());
        assertThat(holds(certificate)).isTrue();
        assertThat(holds(certificate)).isTrue();

        CertificateIssued altered = CertificateSamples.issued(CredentialGiven.HOLDER, "Ada Byron", 1);
        assertThat(altered.code()).isEqualTo(issued.code());
        assertThat(holds(CertificateFold.apply(null, altered, CertificateSamples.ISSUED)))
                .isFalse();
    }

    @Test
    void signsAnewWhatWasSignedInAnotherForm() {
        given(issued, prepared());
        SignatureTable kept = new SignatureTable(connections);
        kept.keep(id, new SignatureTable.KeptSignature("0 https://elsewhere.example.org/keys/old", "bm90aGluZw"))
                .block(PATIENCE);

        assertThat(holds(certificate)).isTrue();
        assertThat(Objects.requireNonNull(kept.find(id).block(PATIENCE)).form())
                .startsWith("2 https://certificates.example.org/keys/");
    }

    @Test
    void waitsForWhatIsDecidedRightAfterTheIssue() {
        given(issued);
        var waiting = desk().of(certificate, CredentialForm.TOKEN);
        assertThat(waiting).isNotDone();

        given(prepared());

        assertThat(waiting.join().text()).isNotEmpty();
    }

    @Test
    void refusesWhatIsNeverPrepared() {
        assertThatThrownBy(() -> desk().embedded(certificate))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(CredentialRefusal.NOT_READY.code()));
    }

    @Test
    void keepsThePlaceWhenRebuilt() {
        given(issued, prepared());
        CredentialRow before = row(CredentialRows.TABLE, id.value()).orElseThrow();

        rebuild(projection);

        assertThat(row(CredentialRows.TABLE, id.value())).contains(before);
        assertThat(before.status()).isEqualTo(ENTRY);
    }

    @Test
    void setsTheBitWhileACertificateIsNotToBeReliedOn() {
        given(issued, prepared());
        assertThat(withheld().cardinality()).isZero();

        given(new CertificateSuspended(id, note));
        awaitWithheld(true);
        given(new CertificateReinstated(id));
        awaitWithheld(false);
        given(new CertificateRevoked(id, RevocationReason.FRAUD, note));
        awaitWithheld(true);
    }

    @Test
    void setsTheBitOfWhatIsSuperseded() {
        given(issued, prepared(), superseded());

        awaitWithheld(true);
    }

    @Test
    void setsTheBitOfAnErasedHolderAndForgetsTheHash() {
        given(issued, prepared(), new PersonalDataErased(CredentialGiven.HOLDER));

        awaitWithheld(true);
        CredentialRow row = row(CredentialRows.TABLE, id.value()).orElseThrow();
        assertThat(row.recipientHash()).isNull();
        assertThat(row.recipientSalt()).isNull();
    }

    @Test
    void setsTheBitThoughItWasSuspendedBeforeItWasPrepared() {
        given(issued, new CertificateSuspended(id, note), prepared());

        awaitWithheld(true);
    }

    @Test
    void signsAListForAChangeAndForADayButNotForAReader() {
        given(issued, prepared());
        // Until the news of what was given have arrived.
        Awaitility.await().untilAsserted(() -> assertThat(list()).isSameAs(list()));
        Publication first = list();
        assertThat(list()).isSameAs(first);

        given(CertificateSamples.standalone(CredentialGiven.HOLDER, "Ada", "Boats", 7, CertificateSamples.ISSUED));
        assertThat(list()).isEqualTo(first);

        given(new CertificateSuspended(id, note));
        Awaitility.await().untilAsserted(() -> assertThat(list().entityTag()).isNotEqualTo(first.entityTag()));
        Publication changed = list();

        now = now.plus(Duration.ofDays(1));
        given(CertificateSamples.standalone(CredentialGiven.HOLDER, "Ada", "Ships", 8, CertificateSamples.ISSUED));
        Awaitility.await().untilAsserted(() -> assertThat(list().entityTag()).isNotEqualTo(changed.entityTag()));
        assertThat(CredentialGiven.read(list().text()).getString("validUntil"))
                .isEqualTo(now.atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .plusDays(2)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .toString());
    }

    @Test
    void hasNoListWithoutEntries() {
        assertThat(Objects.requireNonNull(lists).get(1).join()).isNull();
    }

    private CredentialPrepared prepared() {
        var subject = CredentialGiven.HOLDER.subject();
        HashedRecipient recipient =
                new HashedRecipient(Personal.of(subject, "sha256$abc"), Personal.of(subject, "5ca1ab1e"));
        return new CredentialPrepared(CredentialId.of(id), id, CredentialGiven.HOLDER, ENTRY, recipient);
    }

    private CertificateSuperseded superseded() {
        return new CertificateSuperseded(id, id.successor(), CertificateSamples.code(2), note);
    }

    /** One that remembers nothing, as after a start. */
    private CredentialDesk desk(CredentialRows rows) {
        return new CredentialDesk(CredentialGiven.SIGNED, new SignatureTable(connections), rows, threads);
    }

    private boolean holds(CertificateView shown) {
        IssuerSignatures signatures = new IssuerSignatures(ThrowawayKeys.KEYS, CredentialGiven.ADDRESSES);
        return Objects.requireNonNull(new PublishedSignatures(
                        desk(new CredentialRows(readModel())),
                        new CredentialVerifier(CredentialGiven.ADDRESSES, signatures, new CredentialSchema()),
                        signatures,
                        threads)
                .holds(shown)
                .block(PATIENCE));
    }

    private CredentialDesk desk() {
        return Objects.requireNonNull(desk);
    }

    private Publication list() {
        return Objects.requireNonNull(Objects.requireNonNull(lists).get(1).join());
    }

    private void awaitWithheld(boolean set) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(withheld().get(ENTRY.index())).isEqualTo(set));
        assertThat(withheld().cardinality()).isEqualTo(set ? 1 : 0);
    }

    private BitSet withheld() {
        String encoded = CredentialGiven.read(list().text())
                .getJsonObject("credentialSubject")
                .getString("encodedList");
        byte[] compressed = Multibase.BASE_64_URL.decode(encoded);
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bits = gzip.readAllBytes();
            assertThat(bits).hasSize(StatusEntry.PER_LIST / 8);
            BitSet set = new BitSet();
            for (int index = 0; index < StatusEntry.PER_LIST; index++) {
                set.set(index, (bits[index / 8] & (0x80 >> index % 8)) != 0);
            }
            return set;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
