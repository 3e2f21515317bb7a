package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.attestory.document.api.DocumentFormat;
import org.attestory.issuance.api.CertificateView;
import org.attestory.kernel.RefusedException;
import org.junit.jupiter.api.Test;

/** Each document is drawn once, however many ask for it. */
class DocumentsTest {

    @Test
    void drawsOnceHoweverManyAskAtOnce() {
        try (DrawingRoom room = new DrawingRoom(1, 1)) {
            Documents documents = Specimens.documents(room);
            CertificateView certificate = Specimens.certificate().view();

            List<CompletableFuture<MadeDocument>> answers = IntStream.range(0, 50)
                    .mapToObj(i -> documents.of(certificate, DocumentFormat.PNG))
                    .toList();

            assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }
    }

    @Test
    void triesAgainAfterARefusal() throws Exception {
        try (DrawingRoom room = new DrawingRoom(1, 1)) {
            Documents documents = Specimens.documents(room);
            List<CertificateView> certificates = IntStream.range(0, 20)
                    .mapToObj(i -> Specimens.certificate().view())
                    .toList();
            List<CompletableFuture<MadeDocument>> answers = certificates.stream()
                    .map(certificate -> documents.of(certificate, DocumentFormat.PDF))
                    .toList();
            CompletableFuture<MadeDocument> refused = answers.getLast();
            answers.getFirst().get();
            try {
                refused.get();
            } catch (ExecutionException busy) {
                assertThat(busy).hasCauseInstanceOf(RefusedException.class);
            }
            answers.get(1).handle((document, failure) -> failure == null).join();

            assertThat(documents
                            .of(certificates.getLast(), DocumentFormat.PDF)
                            .get()
                            .document()
                            .bytes())
                    .isNotEmpty();
        }
    }
}
