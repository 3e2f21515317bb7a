package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Whatever a template asks for, nothing is fetched and no file is opened. */
class LockedUserAgentTest {

    private final LockedUserAgent agent =
            new LockedUserAgent(new TaggedOutputDevice(new TrackedText(Specimens.TYPEFACES)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "https://example.org/a.css",
                "file:///etc/passwd",
                "/etc/passwd",
                "jar:file:/tmp/a.jar!/b",
                "classpath:/documents/classical.xhtml",
                "data:text/css;base64,AAAA",
                "resources/css/XhtmlNamespaceHandler.css",
                ""
            })
    void opensNothing(String address) {
        assertThatExceptionOfType(ForbiddenResourceException.class).isThrownBy(() -> agent.getCSSResource(address));
        assertThatExceptionOfType(ForbiddenResourceException.class).isThrownBy(() -> agent.getBinaryResource(address));
        assertThatExceptionOfType(ForbiddenResourceException.class).isThrownBy(() -> agent.getImageResource(address));
        assertThatExceptionOfType(ForbiddenResourceException.class).isThrownBy(() -> agent.getXMLResource(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><link rel='stylesheet' type='text/css' href='%s'/></head><body/></html>",
                "<html><head><style>@import url('%s');</style></head><body/></html>",
                "<html><head><style>@font-face { font-family: a; src: url('%s.ttf'); }</style></head><body/></html>",
                "<html><body><img src='%s'/></body></html>",
                "<html><body><div style=\"background-image: url('%s')\">a</div></body></html>",
                "<html><body><object data='%s'/><iframe src='%s'/></body></html>"
            })
    void sendsNoRequest(String template) throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
            lay(template.replace("%s", address));
        } catch (ForbiddenResourceException | IllegalStateException refused) {
            assertThat(refused).hasMessageNotContaining("passwd");
        } finally {
            server.stop(0);
        }
        assertThat(requests).hasValue(0);
    }

    private static void lay(String template) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(template)));
        new PageLayout(document, Specimens.TYPEFACES, Map.of()).write();
    }
}
