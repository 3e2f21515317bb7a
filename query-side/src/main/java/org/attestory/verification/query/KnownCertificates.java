package org.attestory.verification.query;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.query.Certificates;
import org.attestory.readmodel.query.FreshCache;
import org.attestory.readmodel.query.ReadModelNews;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The certificates that verifiers ask for, remembered in two steps. Which certificate a code names never changes; where
 * the certificate stands does, and is forgotten by its identifier, which is known before its row is read.
 */
@Component
class KnownCertificates implements DisposableBean {

    private final Certificates certificates;
    private final AsyncCache<VerificationCode, CertificateId> ids;
    private final FreshCache<String, KnownCertificate> known;

    KnownCertificates(
            Certificates certificates, ReadModelNews news, InstantSource clock, VerificationSettings settings) {
        this.certificates = certificates;
        this.ids = Caffeine.newBuilder().maximumSize(4L * settings.remembered()).buildAsync();
        this.known = FreshCache.ofRows(
                Certificates.TABLE,
                news,
                settings.remembered(),
                certificateId -> certificates
                        .byId(new CertificateId(certificateId))
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
        return id(code).thenCompose(id -> id == null ? CompletableFuture.completedFuture(null) : known.get(id.value()));
    }

    @Override
    public void destroy() {
        known.destroy();
    }
}
