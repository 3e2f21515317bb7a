package org.attestory.issuance.query;

import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModel;

/** Certificates for tests of other capabilities. */
public final class CertificateSamplesInPublic {

    private CertificateSamplesInPublic() {}

    public static CertificateIssued issued() {
        return CertificateSamples.issued(AccountId.random(), "Ada Lovelace", 1);
    }

    public static Projection<?> projection() {
        return new CertificateProjection();
    }

    public static Certificates certificates(ReadModel readModel) {
        return new Certificates(readModel);
    }
}
