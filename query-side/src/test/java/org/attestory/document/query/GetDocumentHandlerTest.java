package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.kernel.RefusedException;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents are asked for by code and drawn elsewhere. */
class GetDocumentHandlerTest {

    private final DrawingRoom room = new DrawingRoom(1, 8);
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway queries =
            DefaultQueryGateway.builder().queryBus(bus).build();
    private final CertificateView certificate = Specimens.certificate().view();
    private final AtomicReference<@Nullable CertificateView> known = new AtomicReference<>(certificate);

    @BeforeEach
    void subscribe() {
        new AnnotationQueryHandlerAdapter<>(new Register(known)).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new GetDocumentHandler(
                        queries, Specimens.documents(room), new RecordedDocuments(new NothingRecorded())))
                .subscribe(bus);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void answersWithTheFile() {
        Document document = ask(DocumentFormat.PDF);

        assertThat(document).isNotNull();
        assertThat(document.bytes()).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(document.fileName()).isEqualTo("Ada Lovelace - Data Protection in Practice - certificate.pdf");
        assertThat(document.entityTag()).matches("[0-9a-f]{32}");
    }

    @Test
    void keepsFinishedFiles() {
        assertThat(ask(DocumentFormat.PDF)).isNotNull().isSameAs(ask(DocumentFormat.PDF));
        assertThat(ask(DocumentFormat.PNG)).isNotNull().isNotSameAs(ask(DocumentFormat.PDF));
    }

    @Test
    void answersWithNothingForAnUnknownCode() {
        known.set(null);

        assertThat(ask(DocumentFormat.PDF)).isNull();
    }

    @Test
    void answersWithNothingOnceTheHolderIsErased() {
        assertThat(ask(DocumentFormat.PDF)).isNotNull();
        known.set(erased());

        assertThat(ask(DocumentFormat.PDF)).isNull();
    }

    @Test
    void refusalsReachWhoAsks() {
        known.set(Specimens.certificate().heldBy("\u0e2a\u0e21").view());

        assertThatThrownBy(() -> ask(DocumentFormat.PDF))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RefusedException.class)
                .hasRootCauseMessage(DocumentRefusal.UNDRAWABLE.code());
    }

    private CertificateView erased() {
        return new CertificateView(
                certificate.certificateId(),
                certificate.code(),
                null,
                certificate.learnerId(),
                certificate.content().erased(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private @Nullable Document ask(DocumentFormat format) {
        return queries.query(new GetDocument(certificate.code(), format), GetDocument.Result.class)
                .join()
                .document();
    }

    /** Knows one certificate or none. */
    static final class Register {

        private final AtomicReference<@Nullable CertificateView> known;

        Register(AtomicReference<@Nullable CertificateView> known) {
            this.known = known;
        }

        @QueryHandler
        CompletableFuture<GetCertificate.Result> handle(GetCertificate query) {
            return CompletableFuture.completedFuture(new GetCertificate.Result(known.get()));
        }
    }
}
