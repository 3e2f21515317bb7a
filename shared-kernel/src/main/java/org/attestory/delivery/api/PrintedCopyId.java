package org.attestory.delivery.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.kernel.Identifiers;

/** Names the printed copy of a certificate; there is at most one on its way at a time. */
public record PrintedCopyId(@JsonValue String value) {

    private static final String KIND = "copy";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PrintedCopyId {
        Identifiers.require(KIND, value);
    }

    public static PrintedCopyId of(CertificateId certificateId) {
        return new PrintedCopyId(Identifiers.derived(KIND, certificateId.value()));
    }

    /** Of the certificate that an enrolment will lead to, which has its name long before it is issued. */
    public static PrintedCopyId of(EnrolmentId enrolmentId) {
        return of(CertificateId.forEnrolment(enrolmentId));
    }

    @Override
    public String toString() {
        return value;
    }
}
