package org.attestory.issuance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.GetDocument;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Files arrive whole or in the part that is missing, and not at all where they are known. */
class CertificateFilesTest extends PageTest {

    private static final String PDF = "/certificates/" + LearnerFixtures.CODE.value() + ".pdf";
    private static final byte[] BYTES = new byte[200_000];

    static {
        new Random(7).nextBytes(BYTES);
    }

    @BeforeEach
    void oneDocument() {
        sides.onQuery(
                GetDocument.class,
                GetDocument.Result.class,
                query -> new GetDocument.Result(new Document(BYTES, "Zo\u00e9 - certificate.pdf", "tag-1")));
    }

    @Test
    void arriveWhole() {
        EntityExchangeResult<byte[]> answer = ask(HttpMethod.GET, headers -> {});

        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseBody()).isEqualTo(BYTES);
        assertThat(answer.getResponseHeaders().getContentLength()).isEqualTo(BYTES.length);
        assertThat(answer.getResponseHeaders().getETag()).isEqualTo("\"tag-1\"");
        assertThat(answer.getResponseHeaders().getFirst("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-cache, private");
        assertThat(answer.getResponseHeaders().getFirst("Content-Disposition"))
                .isEqualTo(
                        "inline; filename=\"Zoe - certificate.pdf\"; filename*=UTF-8''Zo%C3%A9%20-%20certificate.pdf");
    }

    @Test
    void announceThemselvesWithoutTheBytes() {
        EntityExchangeResult<byte[]> answer = ask(HttpMethod.HEAD, headers -> headers.set("Range", "bytes=0-9"));

        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseHeaders().getContentLength()).isEqualTo(BYTES.length);
        assertThat(answer.getResponseHeaders().getETag()).isEqualTo("\"tag-1\"");
        assertThat(answer.getResponseBody()).isNull();
    }

    @Test
    void arriveInPart() {
        assertPart("bytes=0-0", 0, 0);
        assertPart("bytes=70000-140001", 70_000, 140_001);
        assertPart("bytes=199999-", 199_999, 199_999);
        assertPart("bytes=150000-999999999", 150_000, 199_999);
        assertPart("bytes=-10", 199_990, 199_999);
        assertPart("bytes=-999999999", 0, 199_999);
    }

    @Test
    void refuseAPartThatTheyDoNotHave() {
        for (String range : new String[] {"bytes=200000-", "bytes=999999999999999999-", "bytes=-0"}) {
            EntityExchangeResult<byte[]> answer = ask(HttpMethod.GET, headers -> headers.set("Range", range));
            assertThat(answer.getStatus().value()).as(range).isEqualTo(416);
            assertThat(answer.getResponseHeaders().getFirst("Content-Range")).isEqualTo("bytes */200000");
        }
    }

    @Test
    void arriveWholeWhereThePartMakesNoSense() {
        for (String range : new String[] {
            "bytes=9-3", "bytes=-", "bytes=a-b", "lines=0-1", "bytes=0-1,5-6", "bytes=99999999999999999999999-", "x"
        }) {
            EntityExchangeResult<byte[]> answer = ask(HttpMethod.GET, headers -> headers.set("Range", range));
            assertThat(answer.getStatus().value()).as(range).isEqualTo(200);
        }
    }

    @Test
    void goOnOnlyWithTheSameFile() {
        assertThat(resumed("\"tag-1\"")).isEqualTo(206);
        assertThat(resumed("\"tag-2\"")).isEqualTo(200);
        assertThat(resumed("W/\"tag-1\"")).isEqualTo(200);
        assertThat(resumed("Fri, 20 Nov 2026 10:00:00 GMT")).isEqualTo(200);
    }

    @Test
    void areSparedWhereTheyAreKnown() {
        for (String known : new String[] {"\"tag-1\"", "W/\"tag-1\"", "\"other\", \"tag-1\"", "*"}) {
            EntityExchangeResult<byte[]> answer = ask(HttpMethod.GET, headers -> {
                headers.set("If-None-Match", known);
                headers.set("Range", "bytes=0-1");
            });
            assertThat(answer.getStatus().value()).as(known).isEqualTo(304);
            assertThat(answer.getResponseHeaders().getETag()).isEqualTo("\"tag-1\"");
            assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-cache, private");
        }
        assertThat(ask(HttpMethod.GET, headers -> headers.set("If-None-Match", "\"other\""))
                        .getStatus()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void areRefusedToWhoWantsOtherBytes() {
        assertThat(ask(HttpMethod.GET, headers -> headers.set("If-Match", "\"other\""))
                        .getStatus()
                        .value())
                .isEqualTo(412);
        assertThat(ask(HttpMethod.GET, headers -> headers.set("If-Match", "\"tag-1\""))
                        .getStatus()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void comeAsPicturesOfSeveralSizes() {
        List<DocumentFormat> drawn = new ArrayList<>();
        sides.onQuery(GetDocument.class, GetDocument.Result.class, query -> {
            drawn.add(query.format());
            return new GetDocument.Result(new Document(BYTES, "a.png", "tag-1"));
        });
        String picture = PDF.replace(".pdf", ".png");

        visitor().get(picture, "*/*").expectStatus().isOk();
        visitor().get(picture + "?dpi=300", "*/*").expectStatus().isOk();
        visitor()
                .get(PDF.replace(".pdf", "/thumbnail.png"), "*/*")
                .expectStatus()
                .isOk();
        visitor().get(picture + "?dpi=9999", "*/*").expectStatus().isBadRequest();

        assertThat(drawn).containsExactly(DocumentFormat.PNG, DocumentFormat.PNG_300, DocumentFormat.THUMBNAIL);
    }

    private int resumed(String validator) {
        return ask(HttpMethod.GET, headers -> {
                    headers.set("Range", "bytes=100-");
                    headers.set("If-Range", validator);
                })
                .getStatus()
                .value();
    }

    private void assertPart(String range, int first, int last) {
        EntityExchangeResult<byte[]> answer = ask(HttpMethod.GET, headers -> headers.set("Range", range));
        assertThat(answer.getStatus().value()).as(range).isEqualTo(206);
        assertThat(answer.getResponseHeaders().getFirst("Content-Range"))
                .isEqualTo("bytes " + first + "-" + last + "/200000");
        assertThat(answer.getResponseHeaders().getContentLength()).isEqualTo(last - first + 1);
        assertThat(answer.getResponseBody()).isEqualTo(Arrays.copyOfRange(BYTES, first, last + 1));
    }

    private EntityExchangeResult<byte[]> ask(HttpMethod method, Consumer<HttpHeaders> headers) {
        return WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(PATIENCE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1 << 20))
                .build()
                .method(method)
                .uri(PDF)
                .headers(headers)
                .exchange()
                .expectBody()
                .returnResult();
    }
}
