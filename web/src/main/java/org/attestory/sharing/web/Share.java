package org.attestory.sharing.web;

import java.util.Locale;
import org.attestory.appearance.web.PublicAddress;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.Visibility;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The ways in which a holder can show a certificate.
 *
 * @param link whole address of its page of verification
 * @param linkedIn empty if the certificate is private, as is the snippet
 * @param widget path of what other sites show in a frame
 * @param snippet HTML for other sites
 */
public record Share(Visibility visibility, String link, String linkedIn, String widget, String snippet) {

    /** Finds them. */
    @Component
    public static class Ways {

        private final PublicAddress address;

        Ways(PublicAddress address) {
            this.address = address;
        }

        public Share of(CertificateView certificate, ServerHttpRequest request) {
            String code = certificate.code().value();
            AttestedContent content = certificate.content();
            String link = address.of("/verify/" + code, request);
            String widget = "/embed/" + code;
            if (certificate.sharing().visibility() == Visibility.PRIVATE) {
                return new Share(Visibility.PRIVATE, link, "", widget, "");
            }
            return new Share(
                    certificate.sharing().visibility(),
                    link,
                    LinkedIn.addToProfile(content, certificate.code().grouped(), link),
                    widget,
                    snippet(address.of(widget, request), content.title()));
        }

        private static String snippet(String address, String title) {
            return """
                    <iframe src="%s" title="%s" width="440" height="190" loading="lazy" style="border:0;max-width:100%%"></iframe>""".formatted(address, HtmlUtils.htmlEscape(title, "UTF-8"));
        }

        /** In capitals, as a QR code holds it with the fewest modules. */
        String scanned(String code, ServerHttpRequest request) {
            return address.of("/v/" + code, request).toUpperCase(Locale.ROOT);
        }
    }
}
