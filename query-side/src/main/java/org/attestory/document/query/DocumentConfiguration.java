package org.attestory.document.query;

import org.attestory.template.query.PublishedTemplates;
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
    Documents documents(CertificateDrawing drawing, PublishedTemplates templates, DrawingRoom room) {
        return new Documents(drawing, templates, room);
    }
}
