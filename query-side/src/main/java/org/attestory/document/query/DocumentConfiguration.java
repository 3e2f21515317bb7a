package org.attestory.document.query;

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
    CertificatePage certificatePage(Typefaces typefaces, DocumentSettings settings) {
        return new CertificatePage(typefaces, settings);
    }

    @Bean
    Documents documents(CertificatePage page, DrawingRoom room) {
        return new Documents(page, room);
    }
}
