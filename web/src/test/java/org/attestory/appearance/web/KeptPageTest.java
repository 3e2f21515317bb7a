package org.attestory.appearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.server.ServerWebExchange;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;
import reactor.core.publisher.Mono;

class KeptPageTest {

    private final AtomicInteger made = new AtomicInteger();
    private final KeptPages pages = new KeptPages(new ThymeleafReactiveViewResolver(), List.of());
    private final View page = new KeptPage(pages, "verdict", this::make);

    @Test
    void isMadeOnceForEqualModels() {
        assertThat(shown("anna-token", Map.of("code", "7K3M")))
                .isEqualTo("<i>anna-token</i>{code=7K3M}<b>anna-token</b>");
        assertThat(shown("ben-token", Map.of("code", "7K3M"))).isEqualTo("<i>ben-token</i>{code=7K3M}<b>ben-token</b>");
        assertThat(made).hasValue(1);
    }

    @Test
    void isMadeAnewForAnotherModel() {
        shown("anna-token", Map.of("code", "7K3M"));

        assertThat(shown("anna-token", Map.of("code", "9999"))).contains("9999");
        assertThat(made).hasValue(2);
    }

    @Test
    void isMadeAnewForAnotherLayout() {
        shown("anna-token", Map.of());
        render(new HashMap<>(Map.of("layout", Mono.just(layout("anna-token", "dark")))));

        assertThat(made).hasValue(2);
    }

    @Test
    void isMadeAnewWithoutAFormToken() {
        assertThat(shown("", Map.of())).isEqualTo("<i></i>{}<b></b>");
        shown("", Map.of());

        assertThat(made).hasValue(2);
    }

    private String shown(String token, Map<String, Object> content) {
        Map<String, Object> model = new HashMap<>(content);
        model.put("layout", Mono.just(layout(token, "auto")));
        return render(model);
    }

    private String render(Map<String, Object> model) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/verify/7K3M"));
        page.render(model, MediaType.TEXT_HTML, exchange).block();
        assertThat(exchange.getResponse().getHeaders().getContentType()).isEqualTo(MediaType.TEXT_HTML);
        return Objects.requireNonNull(exchange.getResponse().getBodyAsString().block());
    }

    private Mono<Void> make(@Nullable Map<String, ?> model, @Nullable MediaType type, ServerWebExchange exchange) {
        made.incrementAndGet();
        Map<String, Object> content = new HashMap<>(Objects.requireNonNull(model));
        String token = ((Layout.Model) Objects.requireNonNull(content.remove("layout"))).token();
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.TEXT_HTML);
        return response.writeWith(Mono.just(response.bufferFactory()
                .wrap(("<i>" + token + "</i>" + content + "<b>" + token + "</b>").getBytes(StandardCharsets.UTF_8))));
    }

    private static Layout.Model layout(String token, String theme) {
        return new Layout.Model("en", theme, "medium", true, false, "/verify/7K3M", token, "", false, List.of());
    }
}
