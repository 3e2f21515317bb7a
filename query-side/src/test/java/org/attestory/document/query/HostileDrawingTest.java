package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Were the check passed by, the drawing itself would still open nothing and come to an end. */
class HostileDrawingTest {

    private static final Duration TIME = Duration.ofSeconds(1);
    private static final String FLOOD = "<body>" + "<div><p>flood flood</p></div>".repeat(4000) + "</body>";
    private static final AtomicInteger REQUESTS = new AtomicInteger();
    private static HttpServer server;

    @BeforeAll
    static void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            REQUESTS.incrementAndGet();
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @MethodSource("org.attestory.document.query.Hostile#all")
    @Timeout(20)
    void opensNothingAndEnds(Hostile hostile) throws Exception {
        ExpertPage page = hostile.page(address());

        Throwable refused = catchThrowable(() -> lay("<body>" + page.markup() + "</body>", page.style()));

        assertThat(REQUESTS).hasValue(0);
        if (refused != null) {
            assertThat(refused).isInstanceOfAny(RuntimeException.class, SAXException.class);
            assertThat(String.valueOf(refused.getMessage())).doesNotContain("root:");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { page-break-after: always }",
                "div { height: 1000000000mm }",
                "div { height: 90mm; padding: 400mm }",
                "p { margin-top: 99999in }",
                "p:before { content: 'aaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }",
                "div { width: 0 } p { font-size: 300pt }",
                "body, div { font-size: 900% }",
                "div { -fs-table-cell-colspan: 1000000000; display: table-cell; -fs-table-cell-rowspan: 999999999 }",
                "div { column-count: 1000000 }"
            })
    @Timeout(20)
    void isStoppedOnAFlood(String style) {
        assertThat(catchThrowable(() -> lay(FLOOD, style))).isInstanceOf(LayoutLimitException.class);
    }

    /** A quick machine is done with these before their time is over. */
    @Test
    @Timeout(20)
    void endsOnFloatsBesideEachOther() {
        assertThat(catchThrowable(() -> lay(FLOOD, "div { float: left; width: 1px }")))
                .satisfiesAnyOf(
                        ended -> assertThat(ended).isNull(),
                        stopped -> assertThat(stopped).isInstanceOf(LayoutLimitException.class));
    }

    private static void lay(String markup, String style) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup.replaceFirst("^<body>(?=<!DOCTYPE)", ""))));
        ExpertNamespace sheets = new ExpertNamespace(ExpertSheet.ground(PageFormat.A4_LANDSCAPE), style);
        PageLayout.of(document, sheets, Specimens.TYPEFACES, Map.of(), new LayoutLimits(TIME, System::nanoTime))
                .write();
    }

    private static String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
