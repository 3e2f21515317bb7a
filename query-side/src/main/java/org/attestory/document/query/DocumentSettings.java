package org.attestory.document.query;

import java.net.URI;
import java.util.Locale;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What documents say about this installation.
 *
 * @param publicUrl where the public reaches it, as {@code https://certificates.example.org}; printed on every certificate
 * @param demo whether documents are marked as coming from a demonstration
 */
@ConfigurationProperties("attestory")
record DocumentSettings(URI publicUrl, boolean demo) {

    private static final String RULE =
            "attestory.public-url must be http:// or https:// with a host, an optional port and"
                    + " nothing else, as https://certificates.example.org";

    DocumentSettings {
        if (!isPublicAddress(publicUrl)) {
            throw new IllegalArgumentException(RULE);
        }
    }

    /** The same, with documents marked as coming from a demonstration. */
    DocumentSettings marked() {
        return new DocumentSettings(publicUrl, true);
    }

    /** What a QR code leads to: all upper case, which needs a third fewer modules than mixed case. */
    String scannedAddress(VerificationCode code) {
        return (base() + "/v/" + code.value()).toUpperCase(Locale.ROOT);
    }

    /** Where a person types the code. */
    String typedAddress() {
        return base() + "/verify";
    }

    private String base() {
        return publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    }

    private static boolean isPublicAddress(@Nullable URI url) {
        return url != null
                && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"));
    }
}
