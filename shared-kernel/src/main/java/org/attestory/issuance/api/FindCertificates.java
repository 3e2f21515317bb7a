package org.attestory.issuance.api;

import java.time.Instant;
import java.util.List;
import org.attestory.kernel.PageRequest;
import org.jspecify.annotations.Nullable;

/** Certificates whose holder's name or program title contains a text, or whose code or number is that text; latest first. */
public record FindCertificates(String text, @Nullable CertificateStatus status, Instant now, PageRequest page) {

    /** One page; more tells whether another follows. */
    public record Result(List<CertificateView> certificates, boolean more) {}
}
