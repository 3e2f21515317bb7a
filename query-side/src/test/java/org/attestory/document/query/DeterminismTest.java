package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.attestory.issuance.api.CertificateView;
import org.attestory.template.api.Design;
import org.attestory.template.query.PublishedTemplate;
import org.junit.jupiter.api.Test;

/** Equal content gives equal bytes, so that a file can be matched to its certificate for ever. */
class DeterminismTest {

    private final CertificateView certificate = Specimens.certificate().view();

    @Test
    void drawsTheSameBytesAgain() {
        byte[] first = Specimens.draw(certificate);

        assertThat(Specimens.draw(certificate)).isEqualTo(first);
        assertThat(new CertificateDrawing(new Typefaces(), Specimens.SETTINGS, issuedAt -> false)
                        .draw(certificate, Specimens.CLASSICAL, null))
                .isEqualTo(first);
    }

    @Test
    void drawsTheSameBytesSideBySide() throws Exception {
        List<PublishedTemplate> templates = Arrays.stream(Design.values())
                .map(design -> Templates.of(design)
                        .withLogo(SamplePictures.logo())
                        .signedBy("Alan Turing", SamplePictures.signature())
                        .published())
                .toList();
        List<byte[]> alone = templates.stream()
                .map(template -> Specimens.DRAWING.draw(certificate, template, null))
                .toList();
        CertificateDrawing fresh = new CertificateDrawing(Specimens.TYPEFACES, Specimens.SETTINGS, issuedAt -> false);
        List<Callable<byte[]>> drawings = IntStream.range(0, 50)
                .<Callable<byte[]>>mapToObj(
                        i -> () -> fresh.draw(certificate, templates.get(i % templates.size()), null))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<byte[]>> drawn = threads.invokeAll(drawings);
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(drawn.get(i).get()).isEqualTo(alone.get(i % templates.size()));
            }
        }
    }

    @Test
    void drawsTheSameBytesSideBySideInAllScripts() throws Exception {
        List<CertificateView> certificates = ScriptTexts.ALL.values().stream()
                .map(text -> Specimens.certificate()
                        .heldBy(text)
                        .signedBy(2, text, "Dean")
                        .view())
                .toList();
        List<byte[]> alone = certificates.stream().map(Specimens::draw).toList();
        CertificateDrawing fresh = new CertificateDrawing(new Typefaces(), Specimens.SETTINGS, issuedAt -> false);
        List<Callable<byte[]>> drawings = IntStream.range(0, 2 * certificates.size())
                .<Callable<byte[]>>mapToObj(
                        i -> () -> fresh.draw(certificates.get(i % certificates.size()), Specimens.CLASSICAL, null))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<byte[]>> drawn = threads.invokeAll(drawings);
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(drawn.get(i).get()).isEqualTo(alone.get(i % certificates.size()));
            }
        }
    }

    @Test
    void drawsOtherBytesForOtherContent() {
        assertThat(Specimens.draw(Specimens.certificate().heldBy("Ada Byron").view()))
                .isNotEqualTo(Specimens.draw(certificate));
    }
}
