package org.attestory.document.query;

import java.time.Clock;
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

    @Bean
    Typefaces typefaces() {
        return new Typefaces();
    }

    @Bean
    DrawingRoom drawingRoom() {
        return new DrawingRoom(Runtime.getRuntime().availableProcessors(), 64);
    }

    @Bean
    CertificateDrawing certificateDrawing(Typefaces typefaces, DocumentSettings settings) {
        return new CertificateDrawing(typefaces, settings);
    }

    @Bean
    Signing signing(DocumentSignatures signatures, Typefaces typefaces, Clock clock) {
        return new Signing(signatures, new VisibleSignature(typefaces, clock));
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
