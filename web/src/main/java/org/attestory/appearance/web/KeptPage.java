package org.attestory.appearance.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.attestory.appearance.web.KeptPages.Asked;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows a page that is kept, or has the template make it and keeps a copy. */
final class KeptPage implements View {

    private final KeptPages pages;
    private final String name;
    private final View template;

    KeptPage(KeptPages pages, String name, View template) {
        this.pages = pages;
        this.name = name;
        this.template = template;
    }

    /** The layout is known only now: it comes with the form token, which is made when it is first asked for. */
    @Override
    public Mono<Void> render(
            @Nullable Map<String, ?> model, @Nullable MediaType contentType, ServerWebExchange exchange) {
        return model != null && model.get(Layout.ATTRIBUTE) instanceof Mono<?> layout
                ? layout.ofType(Layout.Model.class).flatMap(known -> {
                    Map<String, Object> complete = new HashMap<>(model);
                    complete.put(Layout.ATTRIBUTE, known);
                    return render(complete, known, contentType, exchange);
                })
                : template.render(model, contentType, exchange);
    }

    private Mono<Void> render(
            Map<String, Object> model,
            Layout.Model layout,
            @Nullable MediaType contentType,
            ServerWebExchange exchange) {
        if (layout.token().isEmpty()) {
            return template.render(model, contentType, exchange);
        }
        Asked asked = Asked.of(name, model, layout, LanguageOfRequest.of(exchange.getRequest()));
        PageFrame kept = pages.find(asked);
        ServerHttpResponse response = exchange.getResponse();
        if (kept != null) {
            byte[] page = kept.with(layout.token());
            response.getHeaders().setContentType(kept.type());
            response.getHeaders().setContentLength(page.length);
            return response.writeWith(Mono.just(response.bufferFactory().wrap(page)));
        }
        ServerHttpResponse copied = new Copied(response, page -> pages.keep(asked, page), layout.token());
        return template.render(
                model, contentType, exchange.mutate().response(copied).build());
    }

    /** Takes a copy of what is written. */
    private static final class Copied extends ServerHttpResponseDecorator {

        private final Consumer<PageFrame> keeper;
        private final String token;

        Copied(ServerHttpResponse response, Consumer<PageFrame> keeper, String token) {
            super(response);
            this.keeper = keeper;
            this.token = token;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return super.writeWith(DataBufferUtils.join(body).map(this::copied));
        }

        private DataBuffer copied(DataBuffer written) {
            byte[] page = new byte[written.readableByteCount()];
            written.read(page);
            DataBufferUtils.release(written);
            MediaType type = getHeaders().getContentType();
            if (type != null) {
                keeper.accept(PageFrame.around(page, token, type));
            }
            return bufferFactory().wrap(page);
        }
    }
}
