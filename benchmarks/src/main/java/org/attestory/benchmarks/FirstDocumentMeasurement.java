package org.attestory.benchmarks;

import java.util.List;
import org.attestory.document.api.DocumentFormat;
import org.attestory.issuance.api.VerificationCode;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long the first person waits who asks for a document after the start. Nothing else was asked for before. */
@Component
@Order(-1)
class FirstDocumentMeasurement implements Measurement {

    private static final double MOST_NANOS = 1.5e9;

    private final Views views;
    private final IssuedCodes issued;
    private final CertificateFiles files;

    FirstDocumentMeasurement(Views views, IssuedCodes issued, CertificateFiles files) {
        this.views = views;
        this.issued = issued;
        this.files = files;
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public List<Line> measure() throws Exception {
        views.awaitAll();
        VerificationCode code = issued.latest(0, 1).getFirst();
        long start = System.nanoTime();
        files.make(code, DocumentFormat.PDF);
        double nanos = System.nanoTime() - start;
        return List.of(
                Line.limit("first document after the start", Line.millis(nanos), "<= 1500 ms", nanos <= MOST_NANOS));
    }
}
