package org.attestory.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.delivery.api.FindPrintedCopies;
import org.attestory.delivery.api.GetPrintRun;
import org.attestory.delivery.api.GetPrintedCopy;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyPrinted;
import org.attestory.delivery.api.PrintedCopyRequested;
import org.attestory.delivery.api.PrintedCopyState;
import org.attestory.document.api.Document;
import org.attestory.document.api.GetDocument;
import org.attestory.document.query.PlainPagesTestAccess;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.issuance.query.CertificateTestAccess;
import org.attestory.kernel.PageRequest;
import org.attestory.personal.api.Personal;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The queue of the registrars, and what they send to the printer. */
class PrintedCopiesIT extends ReadModelTest {

    private final SimpleQueryBus queryBus = SimpleQueryBus.builder().build();

    @Override
    protected List<Projection<?>> projections() {
        return List.of(CertificateTestAccess.projection(), new PrintedCopyProjection());
    }

    @Test
    void waitInTheOrderInWhichTheyCameWithoutThoseWhoAreErased() {
        wanted(3);
        given(new PersonalDataErased(learner(2)), new PrintedCopyPrinted(id(3)));

        assertThat(queue(PrintedCopyState.REQUESTED, 0))
                .extracting(entry -> entry.copy().copyId())
                .containsExactly(id(1));
        assertThat(queue(PrintedCopyState.PRINTED, 0))
                .singleElement()
                .satisfies(entry -> assertThat(
                                entry.certificate().content().holderName().text())
                        .isEqualTo("Holder 3"));
        assertThat(queries().handle(new GetPrintedCopy(id(2))).join().copy())
                .satisfies(copy -> assertThat(copy.address().isErased()).isTrue());
        assertThat(queries().handle(new GetPrintedCopy(id(9))).join().copy()).isNull();
    }

    @Test
    void arePrintedInTheOrderChosen() throws IOException {
        wanted(3);
        given(new PersonalDataErased(learner(2)));
        Document onePage = labels(List.of(id(1)));
        assertThat(onePage).isNotNull();
        queryBus.subscribe(
                GetDocument.class.getName(),
                GetDocument.Result.class,
                message -> new GetDocument.Result(new Document(onePage.bytes(), "one.pdf", "tag")));

        Document run = queries()
                .handle(new GetPrintRun(GetPrintRun.Part.CERTIFICATES, List.of(id(3), id(2), id(1))))
                .join()
                .document();

        assertThat(run).isNotNull();
        try (PDDocument pdf = Loader.loadPDF(run.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void haveLabelsInThreeColumnsOfEight() throws IOException {
        wanted(25);

        Document sheets = labels(
                IntStream.rangeClosed(1, 25).mapToObj(PrintedCopiesIT::id).toList());

        assertThat(sheets).isNotNull();
        try (PDDocument pdf = Loader.loadPDF(sheets.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Holder 1", "Holder 25", "FRANCE", "35000 RENNES");
        }
    }

    @Test
    void haveNoLabelOnceNobodyIsLeft() {
        wanted(1);
        given(new PersonalDataErased(learner(1)));

        assertThat(labels(List.of(id(1), id(9)))).isNull();
    }

    private @Nullable Document labels(List<PrintedCopyId> ids) {
        return queries()
                .handle(new GetPrintRun(GetPrintRun.Part.LABELS, ids))
                .join()
                .document();
    }

    private List<FindPrintedCopies.Entry> queue(PrintedCopyState state, int page) {
        return queries()
                .handle(new FindPrintedCopies(state, new PageRequest(page, 10)))
                .join()
                .entries();
    }

    private PrintedCopyQueries queries() {
        return new PrintedCopyQueries(
                new PrintedCopies(readModel()),
                new CertificateRun(
                        DefaultQueryGateway.builder().queryBus(queryBus).build()),
                new AddressLabels(PlainPagesTestAccess.pages()));
    }

    private void wanted(int many) {
        for (int number = 1; number <= many; number++) {
            CertificateIssued issued = certificate(number);
            Personal address = Personal.of(
                    learner(number).subject(),
                    "Holder " + number + "\n" + number + " rue de la Paix\n35000 RENNES\nFRANCE");
            given(
                    issued,
                    new PrintedCopyRequested(
                            id(number), issued.certificateId(), issued.code(), learner(number), address));
        }
    }

    private static CertificateIssued certificate(int number) {
        return CertificateSamples.standalone(
                learner(number), "Holder " + number, "First aid", number, CertificateSamples.ISSUED);
    }

    private static PrintedCopyId id(int number) {
        return PrintedCopyId.of(certificate(number).certificateId());
    }

    private static AccountId learner(int number) {
        return new AccountId("account-" + number);
    }
}
