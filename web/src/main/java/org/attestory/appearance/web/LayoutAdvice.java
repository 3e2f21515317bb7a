package org.attestory.appearance.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives every page its layout. */
@ControllerAdvice(annotations = Controller.class)
class LayoutAdvice {

    private final Layout layout;

    LayoutAdvice(Layout layout) {
        this.layout = layout;
    }

    @ModelAttribute(Layout.ATTRIBUTE)
    Mono<Layout.Model> layout(ServerWebExchange exchange) {
        return layout.of(exchange);
    }
}
