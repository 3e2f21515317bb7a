package org.attestory.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.delivery.api.CancelPrintedCopy;
import org.attestory.delivery.api.DeliveryRefusal;
import org.attestory.delivery.api.FindPrintedCopies;
import org.attestory.delivery.api.GetPrintRun;
import org.attestory.delivery.api.GetPrintedCopy;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyState;
import org.attestory.delivery.api.PrintedCopyView;
import org.attestory.delivery.api.RecordPosted;
import org.attestory.delivery.api.RecordPrinted;
import org.attestory.delivery.api.RecordReturned;
import org.attestory.document.api.Document;
import org.attestory.issuance.api.CertificateView;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.DeskFixtures;
import org.attestory.pages.PageTest;
import org.attestory.pages.Sides;
import org.attestory.personal.api.Personal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Registrars print, label and post. */
class PrintQueuePageTest extends PageTest {

    private static final String QUEUE = "/registry/printed-copies";
    private static final PrintedCopyId ID = PrintedCopyId.of(DeskFixtures.CERTIFICATE);
    private static final PrintedCopyId OTHER = new PrintedCopyId("copy-other");

    private final AtomicReference<PrintedCopyState> state = new AtomicReference<>(PrintedCopyState.REQUESTED);
    private final AtomicReference<CertificateView> certificate =
            new AtomicReference<>(DeskFixtures.valid("Zo\u00e9 Lambert"));
    private final AtomicReference<GetPrintRun> run = new AtomicReference<>();

    @BeforeEach
    void oneCopy() {
        sides.onQuery(
                FindPrintedCopies.class,
                FindPrintedCopies.Result.class,
                query -> new FindPrintedCopies.Result(
                        query.state() == state.get()
                                ? List.of(new FindPrintedCopies.Entry(copy(), certificate.get()))
                                : List.of(),
                        false));
        sides.onQuery(GetPrintedCopy.class, GetPrintedCopy.Result.class, query -> new GetPrintedCopy.Result(copy()));
        sides.onQuery(GetPrintRun.class, GetPrintRun.Result.class, query -> {
            run.set(query);
            return new GetPrintRun.Result(
                    new Document("%PDF".getBytes(StandardCharsets.US_ASCII), "address labels.pdf", "tag"));
        });
        sides.onCommand(RecordPrinted.class, command -> {
            if (command.copyId().equals(OTHER)) {
                throw new RefusedException(DeliveryRefusal.COPY_ELSEWHERE);
            }
            return become(PrintedCopyState.PRINTED);
        });
        sides.onCommand(RecordPosted.class, command -> become(PrintedCopyState.POSTED));
        sides.onCommand(RecordReturned.class, command -> become(PrintedCopyState.RETURNED));
        sides.onCommand(CancelPrintedCopy.class, command -> become(PrintedCopyState.CANCELLED));
    }

    private Object become(PrintedCopyState next) {
        state.set(next);
        return next;
    }

    private PrintedCopyView copy() {
        return new PrintedCopyView(
                ID,
                DeskFixtures.CERTIFICATE,
                DeskFixtures.CODE,
                DeskFixtures.LEARNER,
                Personal.of(DeskFixtures.LEARNER.subject(), "Zo\u00e9 Lambert\n35000 Rennes\nFRANCE"),
                state.get(),
                Instant.parse("2026-11-20T10:00:00Z"),
                state.get() == PrintedCopyState.POSTED ? Personal.of(DeskFixtures.LEARNER.subject(), "RR1FR") : null);
    }

    @Test
    void showsWhatWaitsForThePrinter() {
        assertThat(signedIn(Role.REGISTRAR).page(QUEUE))
                .contains("Zo\u00e9 Lambert", "35000 Rennes", "value=\"" + ID + "\"", QUEUE + "/labels")
                .containsPattern("type=\"checkbox\"[^>]*checked");
        assertThat(signedIn(Role.REGISTRAR).page(QUEUE + "?state=POSTED")).contains("Nothing is waiting here.");
    }

    @Test
    void doesNotPrintWhatNoLongerHolds() {
        certificate.set(DeskFixtures.revoked("Zo\u00e9 Lambert"));

        assertThat(signedIn(Role.REGISTRAR).page(QUEUE)).containsPattern("type=\"checkbox\"[^>]*disabled");
    }

    @Test
    void sendsTheChosenToThePrinter() {
        Browser registrar = signedIn(Role.REGISTRAR);

        registrar
                .post(QUEUE + "/labels", chosen(ID, OTHER))
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/pdf")
                .expectHeader()
                .value("Content-Disposition", value -> assertThat(value).startsWith("attachment; filename=\"address"));
        assertThat(run.get()).isEqualTo(new GetPrintRun(GetPrintRun.Part.LABELS, List.of(ID, OTHER)));

        registrar.post(QUEUE + "/certificates", chosen(ID)).expectStatus().isOk();
        assertThat(run.get().part()).isEqualTo(GetPrintRun.Part.CERTIFICATES);
    }

    @Test
    void hasNothingToPrintWhereNothingIsChosen() {
        Browser registrar = signedIn(Role.REGISTRAR);

        registrar
                .post(QUEUE + "/labels", Map.of())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(QUEUE + "?done=none");
        assertThat(registrar.page(QUEUE + "?done=none")).contains("There was nothing to print.");
    }

    @Test
    void marksTheChosenAsPrinted() {
        signedIn(Role.REGISTRAR)
                .post(QUEUE + "/printed", chosen(ID))
                .expectHeader()
                .location(QUEUE + "?state=REQUESTED&done=printed");

        assertThat(sides.sent()).extracting(Sides.Sent::command).contains(new RecordPrinted(ID));
    }

    @Test
    void marksTheOthersWhereOneIsGone() {
        signedIn(Role.REGISTRAR)
                .post(QUEUE + "/printed", chosen(OTHER, ID))
                .expectHeader()
                .location(QUEUE + "?state=REQUESTED&done=some");

        assertThat(sides.sent()).extracting(Sides.Sent::command).contains(new RecordPrinted(ID));
    }

    @Test
    void postsAndTakesBack() {
        Browser registrar = signedIn(Role.REGISTRAR);
        become(PrintedCopyState.PRINTED);
        assertThat(registrar.page(QUEUE + "?state=PRINTED")).contains("name=\"tracking\"");

        registrar
                .post(QUEUE + "/" + ID + "/posted", Map.of("tracking", " RR1FR "))
                .expectHeader()
                .location(QUEUE + "?state=PRINTED&done=posted");
        assertThat(registrar.page(QUEUE + "?state=POSTED")).contains("RR1FR", "Came back");
        registrar.post(QUEUE + "/" + ID + "/returned", Map.of()).expectStatus().isSeeOther();

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .contains(new RecordPosted(ID, "RR1FR"), new RecordReturned(ID));
    }

    @Test
    void cancels() {
        signedIn(Role.REGISTRAR)
                .post(QUEUE + "/" + ID + "/cancelled?state=REQUESTED", Map.of())
                .expectHeader()
                .location(QUEUE + "?state=REQUESTED&done=cancelled");
    }

    private static MultiValueMap<String, String> chosen(PrintedCopyId... ids) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (PrintedCopyId id : ids) {
            form.add("copy", id.value());
        }
        return form;
    }
}
