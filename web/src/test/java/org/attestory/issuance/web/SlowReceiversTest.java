package org.attestory.issuance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.attestory.document.api.Document;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Whoever takes a file slowly holds up nobody. */
class SlowReceiversTest extends PageTest {

    private static final int LENGTH = 8 << 20;
    private static final int SLOW = 8;
    private static final int SMALL = 4 << 10;
    private static final String OK = "HTTP/1.1 200 OK";

    @LocalServerPort
    private int port;

    private final ExecutorService theOneThatDraws = Executors.newSingleThreadExecutor();
    private final List<Socket> receivers = new ArrayList<>();

    @BeforeEach
    @SuppressWarnings("FutureReturnValueIgnored") // Who asks waits for it.
    void drawEachOnOneThread() {
        sides.onQuery(
                GetDocument.class,
                GetDocument.Result.class,
                query -> CompletableFuture.supplyAsync(() -> draw(query.code()), theOneThatDraws));
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket receiver : receivers) {
            receiver.close();
        }
        theOneThatDraws.shutdownNow();
    }

    private static GetDocument.Result draw(VerificationCode code) {
        return new GetDocument.Result(new Document(bytesOf(code), "certificate.pdf", code.value()));
    }

    private static byte[] bytesOf(VerificationCode code) {
        byte[] bytes = new byte[LENGTH];
        new Random(code.value().hashCode()).nextBytes(bytes);
        return bytes;
    }

    @Test
    void doNotHoldTheThreadThatDraws() throws Exception {
        Random random = new Random(11);
        List<VerificationCode> codes = new ArrayList<>();
        for (int number = 0; number < SLOW; number++) {
            VerificationCode code = VerificationCode.random(random);
            codes.add(code);
            receivers.add(begun(code));
        }

        for (int number : new int[] {SLOW - 1, 0}) {
            assertThat(restOf(receivers.get(number))).isEqualTo(bytesOf(codes.get(number)));
        }
    }

    @Test
    void areAskedToComeBackWhereTheyAreTooMany() throws Exception {
        Random random = new Random(12);
        int most = 16;
        for (int number = 0; number < most; number++) {
            receivers.add(begun(VerificationCode.random(random)));
        }

        visitor()
                .get("/certificates/" + VerificationCode.random(random).value() + ".pdf", "application/json")
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER);

        receivers.removeLast().close();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> begun(VerificationCode.random(random)).close());
    }

    /** The answer has begun, and nothing more of it is taken. */
    private Socket begun(VerificationCode code) throws IOException {
        Socket receiver = new Socket();
        receiver.setReceiveBufferSize(SMALL);
        receiver.setSoTimeout((int) PATIENCE.toMillis());
        receiver.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        receiver.getOutputStream()
                .write(("GET /certificates/" + code.value() + ".pdf HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(receiver.getInputStream().readNBytes(OK.length()), StandardCharsets.US_ASCII))
                .isEqualTo(OK);
        return receiver;
    }

    private static byte[] restOf(Socket receiver) throws IOException {
        InputStream answer = receiver.getInputStream();
        byte[] last = new byte[4];
        while (!Arrays.equals(last, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII))) {
            System.arraycopy(last, 1, last, 0, 3);
            last[3] = (byte) answer.read();
        }
        return answer.readNBytes(LENGTH);
    }
}
