package org.attestory.examination.query;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.attestory.account.api.AccountId;
import org.attestory.credential.api.VerifyCredential;
import org.attestory.credential.query.GenuineCredentials;
import org.attestory.credential.query.PublicAddresses;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.FindDocumentByDigest;
import org.attestory.document.api.GetDocument;
import org.attestory.document.query.GenuineFiles;
import org.attestory.examination.api.ExamineFile;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.DocumentFingerprint;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.query.CertificateFold;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.signing.query.ThrowawayKeys;
import org.attestory.signing.query.TrustedTimes;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Schedulers;

/** An institution with a few certificates, made once: what it handed out, and who examines what comes back. */
final class House {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final PublicAddresses ADDRESSES = new PublicAddresses(URI.create("https://certificates.example.org"));

    /** Another house has its own. */
    private static final TrustedTimes TIMES = new TrustedTimes(List.of());

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    final CertificateView ada = certificate("Ada Lovelace", "First aid at work", 1);
    final CertificateView bob = certificate("Bob Marley", "Fire safety", 2);

    /** Who shows no more than must be shown. */
    final CertificateView carol =
            certificate("Carol Danvers", "First aid at work", 3).sharing(Sharing.NOTHING);

    private final Map<VerificationCode, CertificateView> certificates = new HashMap<>();
    private final Map<String, CertificateView> recorded = new HashMap<>();
    private final GenuineFiles files = new GenuineFiles(
            certificate -> GenuineCredentials.embedded(certificate).getBytes(StandardCharsets.UTF_8));
    private final ExamineFileHandler handler;

    /** Apart, since making it takes other threads, which must not wait for this class. */
    private static final class Only {

        private static final House HOUSE = new House();
    }

    static House only() {
        return Only.HOUSE;
    }

    private House() {
        List.of(ada, bob, carol).forEach(certificate -> {
            certificates.put(certificate.code(), certificate);
            recorded.put(files.fingerprint(certificate).sha256(), certificate);
        });
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Records()).subscribe(bus);
        handler = new ExamineFileHandler(
                ThrowawayKeys.KEYS,
                TIMES,
                ADDRESSES,
                DefaultQueryGateway.builder().queryBus(bus).build(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                Schedulers.newBoundedElastic(2, 10_000, "examination-test", 60, true));
    }

    static SignatureExaminer signatures() {
        return new SignatureExaminer(ThrowawayKeys.KEYS, TIMES);
    }

    static FileReader reader() {
        return new FileReader(ThrowawayKeys.KEYS, TIMES, ADDRESSES);
    }

    byte[] file(CertificateView certificate, DocumentFormat format) {
        return files.file(certificate, format);
    }

    byte[] pdf() {
        return file(ada, DocumentFormat.PDF);
    }

    byte[] png() {
        return file(ada, DocumentFormat.PNG);
    }

    ExaminedFile examine(byte[] file) {
        return handler.handle(new ExamineFile(file))
                .orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }

    static CertificateView certificate(String holder, String title, int seed) {
        AccountId learner = new AccountId("account-4f9c2d1e-0b57-4c53-9a35-2c1f6f0e7a1" + seed);
        return CertificateFold.apply(
                null,
                CertificateSamples.standalone(learner, holder, title, seed, CertificateSamples.ISSUED),
                CertificateSamples.ISSUED);
    }

    private static Verification verification(VerificationCode code, @Nullable CertificateView certificate) {
        VerificationStatus status = certificate == null
                ? VerificationStatus.UNKNOWN
                : VerificationStatus.valueOf(certificate.statusAt(NOW).name());
        return new Verification(
                status, code.value(), NOW, certificate == null ? null : certificate.disclosed(), List.of());
    }

    /** Answers as the rest of the product does. */
    final class Records {

        @QueryHandler
        CompletableFuture<FindDocumentByDigest.Result> handle(FindDocumentByDigest query) {
            CertificateView certificate = recorded.get(query.sha256());
            return CompletableFuture.completedFuture(new FindDocumentByDigest.Result(
                    certificate == null
                            ? null
                            : new FindDocumentByDigest.Match(
                                    certificate.code(), new DocumentFingerprint(query.sha256(), 1, "test"), NOW)));
        }

        @QueryHandler
        CompletableFuture<VerifyCredential.Result> handle(VerifyCredential query) {
            return CompletableFuture.completedFuture(
                    GenuineCredentials.verify(query.presented(), certificates::get, NOW));
        }

        @QueryHandler
        CompletableFuture<Verification> handle(VerifyCertificate query) {
            VerificationCode code = VerificationCode.parse(query.entered()).orElseThrow();
            return CompletableFuture.completedFuture(verification(code, certificates.get(code)));
        }

        @QueryHandler
        CompletableFuture<GetDocument.Result> handle(GetDocument query) {
            CertificateView certificate = Objects.requireNonNull(certificates.get(query.code()));
            return CompletableFuture.completedFuture(
                    new GetDocument.Result(new Document(files.file(certificate, query.format()), "file", "tag")));
        }
    }
}
