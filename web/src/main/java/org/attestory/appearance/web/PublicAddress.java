package org.attestory.appearance.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where the public reaches the platform.
 *
 * @param publicUrl null on a node that draws no documents and was not told; then it is where the visitor came
 */
@ConfigurationProperties("attestory")
public record PublicAddress(@Nullable URI publicUrl) {

    /** The whole address of a path of ours. */
    public String of(String path, ServerHttpRequest request) {
        URI base = publicUrl == null ? request.getURI() : publicUrl;
        return base.getScheme() + "://" + base.getRawAuthority() + path;
    }
}
