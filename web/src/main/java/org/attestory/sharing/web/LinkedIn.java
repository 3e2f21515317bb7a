package org.attestory.sharing.web;

import java.time.ZonedDateTime;
import org.attestory.issuance.api.AttestedContent;
import org.springframework.web.util.UriComponentsBuilder;

/** The address that opens LinkedIn's form for a certificate, filled in. Nothing is sent there before somebody follows it. */
final class LinkedIn {

    private LinkedIn() {}

    static String addToProfile(AttestedContent content, String code, String address) {
        ZonedDateTime issued = content.issuedAt().atZone(content.zone());
        UriComponentsBuilder form = UriComponentsBuilder.fromUriString("https://www.linkedin.com/profile/add")
                .queryParam("startTask", "CERTIFICATION_NAME")
                .queryParam("name", "{name}")
                .queryParam("organizationName", "{organization}")
                .queryParam("issueYear", issued.getYear())
                .queryParam("issueMonth", issued.getMonthValue());
        if (content.validUntil() != null) {
            ZonedDateTime lastDay = content.validUntil().minusMillis(1).atZone(content.zone());
            form.queryParam("expirationYear", lastDay.getYear()).queryParam("expirationMonth", lastDay.getMonthValue());
        }
        return form.queryParam("certUrl", "{address}")
                .queryParam("certId", "{code}")
                .encode()
                .buildAndExpand(content.title(), content.institutionName(), address, code)
                .toUriString();
    }
}
