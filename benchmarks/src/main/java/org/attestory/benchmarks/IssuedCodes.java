package org.attestory.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attestory.issuance.api.CertificateView;
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
        return latestCertificates(skipped, count).stream()
                .map(CertificateView::code)
                .toList();
    }

    /** The same with all that is known of them. */
    List<CertificateView> latestCertificates(int skipped, int count) throws Exception {
        List<CertificateView> latest = new ArrayList<>();
        for (int page = 0; latest.size() < skipped + count; page++) {
            FindCertificates.Result found = queries.query(
                            new FindCertificates("", null, Instant.now(), new PageRequest(page, PAGE)),
                            FindCertificates.Result.class)
                    .get();
            latest.addAll(found.certificates());
            if (!found.more()) {
                break;
            }
        }
        return latest.subList(Math.min(skipped, latest.size()), Math.min(skipped + count, latest.size()));
    }
}
