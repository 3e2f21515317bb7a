package org.attestory.access.web;

import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/**
 * Believes what a proxy says of where a request came from, if the proxy is one of ours; from all others such headers are
 * dropped unread. A proxy appends to what it was told, so the visitor is the last address in X-Forwarded-For that is no
 * proxy of ours; what stands before it is hearsay. Forwarded and X-Forwarded-Prefix are never believed, since proxies that
 * set the other headers commonly pass these on.
 */
class TrustedProxies extends ForwardedHeaderTransformer {

    private static final String FOR = "X-Forwarded-For";
    private static final List<String> NEVER = List.of("Forwarded", "X-Forwarded-Prefix");

    private final List<IpSubnetFilterRule> proxies;
    private final ForwardedHeaderTransformer dropping = new ForwardedHeaderTransformer();

    TrustedProxies(TrustedProxySettings settings) {
        proxies = settings.rules();
        dropping.setRemoveOnly(true);
    }

    @Override
    public ServerHttpRequest apply(ServerHttpRequest request) {
        if (!hasForwardedHeaders(request)) {
            return request;
        }
        InetAddress peer = addressOf(request);
        if (peer == null || !TrustedProxySettings.covers(proxies, peer)) {
            return dropping.apply(request);
        }
        InetAddress visitor = visitor(request.getHeaders(), peer);
        ServerHttpRequest believed = request.mutate()
                .headers(headers -> {
                    NEVER.forEach(headers::remove);
                    headers.remove(FOR);
                })
                .remoteAddress(new InetSocketAddress(visitor, 0))
                .build();
        return super.apply(believed);
    }

    private InetAddress visitor(HttpHeaders headers, InetAddress peer) {
        InetAddress visitor = peer;
        String[] hops = String.join(",", headers.getOrEmpty(FOR)).split(",", -1);
        for (int hop = hops.length - 1; hop >= 0 && TrustedProxySettings.covers(proxies, visitor); hop--) {
            InetAddress before = read(hops[hop].strip());
            if (before == null) {
                break;
            }
            visitor = before;
        }
        return visitor;
    }

    /** An address, as some proxies write it with a port or in brackets; null if it is none. Names are never looked up. */
    private static @Nullable InetAddress read(String hop) {
        String address = hop;
        if (address.startsWith("[") && address.indexOf(']') > 0) {
            address = address.substring(1, address.indexOf(']'));
        } else if (address.indexOf(':') > 0 && address.indexOf(':') == address.lastIndexOf(':')) {
            address = address.substring(0, address.indexOf(':'));
        }
        return NetUtil.createInetAddressFromIpAddressString(address);
    }

    private static @Nullable InetAddress addressOf(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null ? null : remote.getAddress();
    }
}
