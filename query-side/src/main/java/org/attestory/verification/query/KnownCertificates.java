package org.attestory.verification.query;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.query.Certificates;
import org.attestory.kernel.RefusedException;
import org.attestory.readmodel.query.Answer;
import org.attestory.readmodel.query.FreshCache;
import org.attestory.readmodel.query.ReadModelNews;
import org.attestory.readmodel.query.Recency;
import org.attestory.verification.api.VerificationRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The certificates that verifiers ask for, remembered in two steps. Which certificate a code names never changes; where
 * the certificate stands does, and is forgotten by its identifier, which is known before its row is read.
 */
@Component
class KnownCertificates implements DisposableBean {

    /** The projection that tells where certificates stand. */
    static final String CERTIFICATES = "certificate";

    private final Certificates certificates;
    private final InstantSource clock;
    private final AsyncCache<VerificationCode, CertificateId> ids;
    private final FreshCache<String, KnownCertificate> known;
    private final Recency recency;
    private final Witnesses witnesses;

    KnownCertificates(
            Certificates certificates,
            ReadModelNews news,
            Recency recency,
            Witnesses witnesses,
            InstantSource clock,
            VerificationSettings settings) {
        this.certificates = certificates;
        this.recency = recency;
        this.witnesses = witnesses;
        this.clock = clock;
        this.ids = Caffeine.newBuilder().maximumSize(4L * settings.remembered()).buildAsync();
        this.known = FreshCache.ofRows(
                Certificates.TABLE,
                news,
                settings.remembered(),
                certificateId -> recency.isParked(CERTIFICATES, certificateId)
                        .flatMap(parked -> parked
                                ? Mono.error(new RefusedException(VerificationRefusal.NOT_ESTABLISHED))
                                : certificates.byId(new CertificateId(certificateId)))
                        .map(view -> new KnownCertificate(view, clock.instant())));
    }

    /** The certificate's identifier, null if no certificate has that code. */
    @SuppressWarnings("NullAway") // A future that ends with null is what the cache does not keep.
    CompletableFuture<@Nullable CertificateId> id(VerificationCode code) {
        return ids.get(
                code,
                (missing, executor) -> certificates
                        .byCode(missing)
                        .map(CertificateView::certificateId)
                        .toFuture());
    }

    /** The certificate, null if there is none with that code. */
    CompletableFuture<@Nullable KnownCertificate> get(VerificationCode code) {
        return id(code).thenCompose(id -> id == null ? CompletableFuture.completedFuture(null) : get(id));
    }

    private CompletableFuture<@Nullable KnownCertificate> get(CertificateId id) {
        return known.get(id.value())
                .thenCompose(certificate ->
                        certificate == null || certificate.evidence().isComplete()
                                ? CompletableFuture.completedFuture(certificate)
                                : witnessed(id, certificate.view()));
    }

    /** Looks again where the certificate stands once the witnesses are heard, for that may take a while. */
    private CompletableFuture<@Nullable KnownCertificate> witnessed(CertificateId id, CertificateView view) {
        return witnesses
                .of(view)
                .thenCompose(evidence -> known.get(id.value())
                        .thenApply(certificate -> certificate != null
                                        && certificate.view().content().equals(view.content())
                                ? certificate.withEvidence(evidence)
                                : certificate));
    }

    /**
     * Reads what is not remembered of these codes' certificates: two readings, however many they are.
     *
     * @return those of the codes that certificates have
     */
    CompletableFuture<Set<VerificationCode>> prepare(Set<VerificationCode> codes) {
        return ids.getAll(codes, (missing, executor) -> identified(missing))
                .thenCompose(found -> known.getAll(
                                found.values().stream()
                                        .map(CertificateId::value)
                                        .collect(Collectors.toSet()),
                                this::read)
                        .thenApply(rows -> found.keySet()));
    }

    private CompletableFuture<Map<VerificationCode, CertificateId>> identified(Set<? extends VerificationCode> codes) {
        return Answer.of(certificates.byCodes(codes).collectMap(CertificateView::code, CertificateView::certificateId));
    }

    /** What cannot be relied upon is left for the one who asks for it alone to be told. */
    private Mono<Map<String, KnownCertificate>> read(Set<String> certificateIds) {
        return Flux.fromIterable(certificateIds)
                .filterWhen(certificateId ->
                        recency.isParked(CERTIFICATES, certificateId).map(parked -> !parked))
                .collectList()
                .flatMap(reliable -> certificates
                        .byIds(reliable)
                        .collectMap(
                                view -> view.certificateId().value(),
                                view -> new KnownCertificate(view, clock.instant())));
    }

    @Override
    public void destroy() {
        known.destroy();
    }
}
