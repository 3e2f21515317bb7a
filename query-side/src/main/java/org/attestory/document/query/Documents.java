package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;

/** Finished documents: drawn once however many ask at once, and kept for a while within a fixed amount of memory. */
final class Documents {

    private static final int MOST_BYTES_KEPT = 32 << 20;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final CertificatePage page;
    private final DrawingRoom room;
    private final AsyncCache<Key, Document> finished = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((Key key, Document document) -> document.bytes().length)
            .expireAfterAccess(KEPT_FOR)
            .buildAsync();

    Documents(CertificatePage page, DrawingRoom room) {
        this.page = page;
        this.room = room;
    }

    CompletableFuture<Document> of(CertificateView certificate, DocumentFormat format) {
        Key key = new Key(certificate.certificateId(), certificate.content(), format, CertificatePage.RENDERER);
        return finished.get(key, (missing, executor) -> room.draw(() -> draw(certificate, format)));
    }

    private Document draw(CertificateView certificate, DocumentFormat format) {
        byte[] pdf = page.draw(certificate);
        byte[] bytes = switch (format) {
            case PDF -> pdf;
            case PNG -> PagePicture.of(pdf);
        };
        return new Document(bytes, FileName.of(page.textsOf(certificate), format), entityTag(bytes));
    }

    private static String entityTag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Key(CertificateId certificateId, AttestedContent content, DocumentFormat format, String renderer) {}
}
