package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.attestory.issuance.api.CertificateView;
import org.junit.jupiter.api.Test;

/** Equal content gives equal bytes, so that a file can be matched to its certificate for ever. */
class DeterminismTest {

    private final CertificateView certificate = Specimens.certificate().view();

    @Test
    void drawsTheSameBytesAgain() {
        byte[] first = Specimens.draw(certificate);

        assertThat(Specimens.draw(certificate)).isEqualTo(first);
        assertThat(new CertificateDrawing(new Typefaces(), Specimens.SETTINGS).draw(certificate, Specimens.CLASSICAL))
                .isEqualTo(first);
    }

    @Test
    void drawsTheSameBytesSideBySide() throws Exception {
        byte[] alone = Specimens.draw(certificate);
        CertificateView other = Specimens.certificate().inFrench().view();
        byte[] otherAlone = Specimens.draw(other);
        List<Callable<byte[]>> drawings = IntStream.range(0, 24)
                .<Callable<byte[]>>mapToObj(i -> () -> Specimens.draw(i % 3 == 0 ? other : certificate))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(24)) {
            List<Future<byte[]>> drawn = threads.invokeAll(drawings);
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(drawn.get(i).get()).isEqualTo(i % 3 == 0 ? otherAlone : alone);
            }
        }
    }

    @Test
    void drawsOtherBytesForOtherContent() {
        assertThat(Specimens.draw(Specimens.certificate().heldBy("Ada Byron").view()))
                .isNotEqualTo(Specimens.draw(certificate));
    }
}
