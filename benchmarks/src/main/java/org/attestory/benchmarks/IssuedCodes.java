package org.attestory.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.PageRequest;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The codes of certificates that there are. */
@Component
class IssuedCodes {

    private static final int PAGE = 200;

    private final QueryGateway queries;

    IssuedCodes(QueryGateway queries) {
        this.queries = queries;
    }

    /** So many, the latest first, without the first few; fewer only if there are no more. */
    List<VerificationCode> latest(int skipped, int count) throws Exception {
        List<VerificationCode> codes = new ArrayList<>();
        for (int page = 0; codes.size() < skipped + count; page++) {
            FindCertificates.Result found = queries.query(
                            new FindCertificates("", null, Instant.now(), new PageRequest(page, PAGE)),
                            FindCertificates.Result.class)
                    .get();
            found.certificates().forEach(certificate -> codes.add(certificate.code()));
            if (!found.more()) {
                break;
            }
        }
        return codes.subList(Math.min(skipped, codes.size()), Math.min(skipped + count, codes.size()));
    }
}
