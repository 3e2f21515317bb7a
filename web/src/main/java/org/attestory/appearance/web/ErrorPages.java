package org.attestory.appearance.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.access.web.CurrentPerson;
import org.attestory.access.web.WantsHtml;
import org.attestory.messaging.web.Failure;
import org.attestory.messaging.web.ProblemDetails;
import org.attestory.messaging.web.RefusalMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Turns what went wrong into a page for people and problem details for programs. Stack traces go to the log alone. */
@Component
@Order(-2)
class ErrorPages implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** Seconds after which it may be worth trying again. */
    private static final String RETRY_AFTER = "30";

    private final Layout layout;
    private final CurrentPerson persons;
    private final RefusalMessages messages;
    private final ProblemDetails problems;
    private final Rendering rendering;

    ErrorPages(
            Layout layout,
            CurrentPerson persons,
            RefusalMessages messages,
            ProblemDetails problems,
            ServerCodecConfigurer codecs,
            List<ViewResolver> views) {
        this.layout = layout;
        this.persons = persons;
        this.messages = messages;
        this.problems = problems;
        this.rendering = new Rendering(codecs.getWriters(), views);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(thrown);
        }
        Failure failure = Failure.of(thrown);
        if (failure.status().is5xxServerError()) {
            LOG.error("A request failed", thrown);
        }
        if (failure.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        if (thrown instanceof ErrorResponse answered) {
            exchange.getResponse().getHeaders().putAll(answered.getHeaders());
        }
        Locale locale = LanguageOfRequest.of(exchange.getRequest());
        Mono<ServerResponse> answer =
                WantsHtml.in(exchange.getRequest()) ? page(exchange, failure, locale) : problem(failure, locale);
        return answer.flatMap(response -> response.writeTo(exchange, rendering));
    }

    private Mono<ServerResponse> page(ServerWebExchange exchange, Failure failure, Locale locale) {
        return layout.of(exchange)
                .contextWrite(persons.contextOf(exchange))
                .flatMap(model -> ServerResponse.status(failure.status())
                        .contentType(MediaType.TEXT_HTML)
                        .render(
                                "layout/error",
                                Map.of(
                                        Layout.ATTRIBUTE,
                                        model,
                                        "status",
                                        failure.status().value(),
                                        "explanation",
                                        messages.text(failure.refusal(), locale))));
    }

    private Mono<ServerResponse> problem(Failure failure, Locale locale) {
        return ServerResponse.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(problems.of(failure, locale));
    }

    private record Rendering(List<HttpMessageWriter<?>> messageWriters, List<ViewResolver> viewResolvers)
            implements ServerResponse.Context {}
}
