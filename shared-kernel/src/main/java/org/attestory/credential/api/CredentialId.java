package org.attestory.credential.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestory.issuance.api.CertificateId;
import org.attestory.kernel.Identifiers;

/** Names the open credential of a certificate; derived from it, since a certificate has exactly one. */
public record CredentialId(@JsonValue String value) {

    private static final String KIND = "credential";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CredentialId {
        Identifiers.require(KIND, value);
    }

    public static CredentialId of(CertificateId certificateId) {
        return new CredentialId(Identifiers.derived(KIND, certificateId.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
