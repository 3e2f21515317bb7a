package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.template.api.TemplateVersion;
import org.attestory.template.query.PublishedTemplate;
import org.attestory.template.query.PublishedTemplates;

/** Finished documents: drawn once however many ask at once, and kept for a while within a fixed amount of memory. */
final class Documents {

    private static final int MOST_BYTES_KEPT = 32 << 20;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final CertificateDrawing drawing;
    private final PublishedTemplates templates;
    private final DrawingRoom room;
    private final ConcurrentMap<Key, CompletableFuture<Document>> beingDrawn = new ConcurrentHashMap<>();
    private final Cache<Key, Document> finished = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((Key key, Document document) -> document.bytes().length)
            .expireAfterAccess(KEPT_FOR)
            .build();

    Documents(CertificateDrawing drawing, PublishedTemplates templates, DrawingRoom room) {
        this.drawing = drawing;
        this.templates = templates;
        this.room = room;
    }

    CompletableFuture<Document> of(CertificateView certificate, DocumentFormat format) {
        Key key = new Key(certificate.certificateId(), certificate.content(), format, CertificateDrawing.RENDERER);
        Document kept = finished.getIfPresent(key);
        if (kept != null) {
            return CompletableFuture.completedFuture(kept);
        }
        CompletableFuture<Document> answer = new CompletableFuture<>();
        CompletableFuture<Document> earlier = beingDrawn.putIfAbsent(key, answer);
        if (earlier != null) {
            return earlier;
        }
        draw(key, certificate, answer);
        return answer;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Both outcomes go into the answer.
    private void draw(Key key, CertificateView certificate, CompletableFuture<Document> answer) {
        draw(certificate, key.format()).whenComplete((document, failure) -> {
            if (failure == null) {
                finished.put(key, document);
            }
            beingDrawn.remove(key);
            if (failure == null) {
                answer.complete(document);
            } else {
                answer.completeExceptionally(causeOf(failure));
            }
        });
    }

    private static Throwable causeOf(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }

    private CompletableFuture<Document> draw(CertificateView certificate, DocumentFormat format) {
        TemplateVersion version = certificate.content().template();
        return templates.find(version).toFuture().thenCompose(template -> {
            if (template == null) {
                throw new IllegalStateException("never published: " + version);
            }
            return room.draw(() -> draw(certificate, template, format));
        });
    }

    private Document draw(CertificateView certificate, PublishedTemplate template, DocumentFormat format) {
        byte[] pdf = drawing.draw(certificate, template);
        byte[] bytes = switch (format) {
            case PDF -> pdf;
            case PNG -> PagePicture.of(pdf);
        };
        return new Document(bytes, FileName.of(drawing.textsOf(certificate), format), entityTag(bytes));
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
