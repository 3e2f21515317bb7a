package org.attestory.benchmarks;

import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * The ceiling for an answer over HTTP: a WebFlux endpoint that returns a constant, without a filter, in the same JVM and
 * on the same event loop.
 */
@Component
class EmptyEndpoint implements DisposableBean {

    static final String PATH = "/empty";

    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(RouterFunctions.route()
                    .GET(
                            PATH,
                            request -> ServerResponse.ok()
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .bodyValue("{\"empty\":true}"))
                    .build())))
            .bindNow(Duration.ofSeconds(10));

    int port() {
        return server.port();
    }

    @Override
    public void destroy() {
        server.disposeNow(Duration.ofSeconds(5));
    }
}
