package org.attestory.issuance.query;

import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModel;

/** Certificates for the tests of other capabilities. */
public final class CertificateTestAccess {

    private CertificateTestAccess() {}

    public static Projection<?> projection() {
        return new CertificateProjection();
    }

    public static Certificates certificates(ReadModel readModel) {
        return new Certificates(readModel);
    }
}
