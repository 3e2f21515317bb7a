package org.attestory.document.query;

import org.attestory.signing.query.DocumentSignatures;
import org.attestory.template.query.PublishedTemplates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the drawing of documents. */
@Configuration
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {

    /** What waits to be drawn takes little room; what a class downloads at once should not be sent away. */
    private static final int MOST_WAITING = 600;

    @Bean
    Typefaces typefaces() {
        return new Typefaces();
    }

    @Bean
    DrawingRoom drawingRoom() {
        return new DrawingRoom(Runtime.getRuntime().availableProcessors(), MOST_WAITING);
    }

    @Bean
    CertificateDrawing certificateDrawing(
            Typefaces typefaces, DocumentSettings settings, DocumentSignatures signatures) {
        return new CertificateDrawing(typefaces, settings, signatures::isDemonstration);
    }

    @Bean
    Signing signing(DocumentSignatures signatures, Typefaces typefaces, DrawingRoom room) {
        return new Signing(signatures, new VisibleSignature(typefaces), room);
    }

    @Bean
    Attachments attachments(ObjectProvider<AttachedCredential> credentials) {
        return new Attachments(credentials.getIfAvailable());
    }

    @Bean
    Documents documents(
            CertificateDrawing drawing,
            PublishedTemplates templates,
            DrawingRoom room,
            Signing signing,
            Attachments attachments) {
        return new Documents(drawing, templates, room, signing, attachments);
    }
}
