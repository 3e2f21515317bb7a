package org.attestory.document.query;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateVersion;
import org.attestory.template.query.PublishedTemplate;
import org.attestory.template.query.PublishedTemplates;
import org.jspecify.annotations.Nullable;

/** Finished documents: each is drawn once, and every kind of file is made from that one drawing. */
final class Documents {

    private static final int MOST_BYTES_OF_DRAWINGS = 4 << 20;
    private static final int MOST_BYTES_OF_FILES = 16 << 20;

    private final CertificateDrawing drawing;
    private final PublishedTemplates templates;
    private final DrawingRoom room;
    private final Signing signing;
    private final Attachments attachments;
    private final SharedWork<Key, DrawnDocument> drawings =
            new SharedWork<>(MOST_BYTES_OF_DRAWINGS, drawn -> drawn.pdf().length, drawn -> true);
    private final SharedWork<FileKey, MadeDocument> files =
            new SharedWork<>(MOST_BYTES_OF_FILES, made -> made.document().bytes().length, MadeDocument::complete);

    Documents(
            CertificateDrawing drawing,
            PublishedTemplates templates,
            DrawingRoom room,
            Signing signing,
            Attachments attachments) {
        this.drawing = drawing;
        this.templates = templates;
        this.room = room;
        this.signing = signing;
        this.attachments = attachments;
    }

    CompletableFuture<MadeDocument> of(CertificateView certificate, DocumentFormat format) {
        Key key = new Key(certificate.certificateId(), certificate.content(), CertificateDrawing.RENDERER);
        return files.get(new FileKey(key, format), () -> room.admit(() -> make(key, certificate, format)));
    }

    private CompletableFuture<MadeDocument> make(Key key, CertificateView certificate, DocumentFormat format) {
        return template(certificate)
                .thenCompose(template -> drawings.get(key, () -> draw(certificate, template))
                        .thenCompose(drawn -> finish(drawn, template.content(), certificate, format)));
    }

    private CompletableFuture<MadeDocument> finish(
            DrawnDocument drawn, TemplateContent template, CertificateView certificate, DocumentFormat format) {
        return switch (format) {
            case PDF ->
                signing.sign(drawn, certificate.content(), pageThatShowsIt(template))
                        .thenApply(signed -> made(drawn, signed.bytes(), certificate, format, signed.complete()));
            case PNG, PNG_300, THUMBNAIL, PREVIEW ->
                room.finish(() -> made(drawn, PagePicture.of(drawn, format), certificate, format, true));
        };
    }

    private static @Nullable PageFormat pageThatShowsIt(TemplateContent template) {
        return template.visibleSignature() ? template.page() : null;
    }

    private CompletableFuture<DrawnDocument> draw(CertificateView certificate, PublishedTemplate template) {
        return attachments
                .of(certificate)
                .thenCompose(credential -> room.drawn(() -> draw(certificate, template, credential)));
    }

    private DrawnDocument draw(CertificateView certificate, PublishedTemplate template, Optional<byte[]> credential) {
        byte[] attached = credential.orElse(null);
        return DrawnDocument.of(drawing.draw(certificate, template, attached), attached);
    }

    private CompletableFuture<PublishedTemplate> template(CertificateView certificate) {
        TemplateVersion version = certificate.content().template();
        return templates.find(version).toFuture().thenApply(template -> {
            if (template == null) {
                throw new IllegalStateException("never published: " + version);
            }
            return template;
        });
    }

    private MadeDocument made(
            DrawnDocument drawn, byte[] bytes, CertificateView certificate, DocumentFormat format, boolean complete) {
        String name = FileName.of(drawing.textsOf(certificate), format);
        String tag = HexFormat.of().formatHex(DrawnDocument.sha256(bytes), 0, 16);
        return new MadeDocument(new Document(bytes, name, tag), drawn.fingerprint(), complete);
    }

    private record Key(CertificateId certificateId, AttestedContent content, String renderer) {}

    private record FileKey(Key key, DocumentFormat format) {}
}
