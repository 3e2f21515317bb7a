package org.attestory.issuance.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.kernel.Identifiers;

/** Names a certificate inside the platform; people use the verification code. */
public record CertificateId(@JsonValue String value) {

    private static final String KIND = "certificate";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CertificateId {
        Identifiers.require(KIND, value);
    }

    /** The certificate due for an enrolment: the same however often it is asked for, so that it is issued once. */
    public static CertificateId forEnrolment(EnrolmentId enrolmentId) {
        return new CertificateId(Identifiers.derived(KIND, enrolmentId.value()));
    }

    /** The certificate that corrects this one: a certificate is superseded at most once. */
    public CertificateId successor() {
        return new CertificateId(Identifiers.derived(KIND, "reissue", value));
    }

    public static CertificateId random() {
        return new CertificateId(Identifiers.random(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
