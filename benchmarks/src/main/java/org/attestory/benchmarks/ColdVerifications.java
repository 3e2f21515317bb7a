package org.attestory.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attestory.credential.api.CredentialForm;
import org.attestory.credential.api.GetOpenCredential;
import org.attestory.issuance.api.VerificationCode;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Verifications of which each is the first of its certificate since the start: the row is read from PostgreSQL, compared
 * with the history, and the signature verified that was made when somebody first asked for the credential.
 */
@Component
class ColdVerifications {

    /** More than are answered, so that none is asked for twice. */
    private static final int MOST_PER_SECOND = 2_500;

    private static final double TARGET = 1_000;
    private static final int WARM_UP_SECONDS = 2;
    private static final int AT_ONCE = 16;

    private final Scale scale;
    private final VerificationLoads loads;
    private final QueryGateway queries;

    ColdVerifications(Scale scale, VerificationLoads loads, QueryGateway queries) {
        this.scale = scale;
        this.loads = loads;
        this.queries = queries;
    }

    List<Line> measure() throws Exception {
        int seconds = 2 * scale.seconds();
        int warmUp = WARM_UP_SECONDS * MOST_PER_SECOND;
        List<String> paths = loads.paths(warmUp + seconds * MOST_PER_SECOND);
        for (int from = 0; from < paths.size(); from += AT_ONCE) {
            sign(paths.subList(from, Math.min(paths.size(), from + AT_ONCE)));
        }
        new HttpLoad(loads.port(), paths.subList(0, warmUp)).warmUp(WARM_UP_SECONDS);
        double answered = new HttpLoad(loads.port(), paths.subList(warmUp, paths.size())).perSecond(seconds);
        if (answered > MOST_PER_SECOND) {
            throw new IOException("some certificates were asked for twice");
        }
        return List.of(Line.limit(
                "GET /verify/{code}, each for the first time, of " + loads.size(),
                Line.rate(answered, "/s"),
                ">= " + Line.rate(TARGET, "/s"),
                answered >= TARGET));
    }

    /** As if somebody had fetched the credentials before the last start. */
    private void sign(List<String> paths) {
        CompletableFuture.allOf(paths.stream()
                        .map(path -> new VerificationCode(path.substring(path.lastIndexOf('/') + 1)))
                        .map(code -> queries.query(
                                new GetOpenCredential(code, CredentialForm.TOKEN, false),
                                GetOpenCredential.Result.class))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
