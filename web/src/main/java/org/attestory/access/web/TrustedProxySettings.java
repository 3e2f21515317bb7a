package org.attestory.access.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word is taken for where a request came from.
 *
 * @param trustedProxies network addresses of our own proxies, one by one or as networks like {@code 10.1.0.0/16}
 */
@ConfigurationProperties("attestory")
record TrustedProxySettings(@DefaultValue List<String> trustedProxies) {

    TrustedProxySettings {
        trustedProxies = List.copyOf(trustedProxies);
        trustedProxies.forEach(TrustedProxySettings::rule);
    }

    /** Tells addresses of proxies from others. */
    List<IpSubnetFilterRule> rules() {
        return trustedProxies.stream().map(TrustedProxySettings::rule).toList();
    }

    private static IpSubnetFilterRule rule(String network) {
        String[] parts = network.strip().split("/", 2);
        InetAddress address = NetUtil.createInetAddressFromIpAddressString(parts[0]);
        if (address == null) {
            throw unusable();
        }
        try {
            int whole = address.getAddress().length * Byte.SIZE;
            int prefix = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
            return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException unreadable) {
            throw unusable();
        }
    }

    static boolean covers(List<IpSubnetFilterRule> rules, InetAddress address) {
        InetSocketAddress any = new InetSocketAddress(address, 0);
        return rules.stream().anyMatch(rule -> rule.matches(any));
    }

    private static IllegalArgumentException unusable() {
        return new IllegalArgumentException(
                "attestory.trusted-proxies holds what is neither a network address nor a network like 10.1.0.0/16");
    }
}
