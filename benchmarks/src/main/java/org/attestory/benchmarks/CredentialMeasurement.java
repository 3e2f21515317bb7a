package org.attestory.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestory.credential.api.CredentialForm;
import org.attestory.credential.api.GetOpenCredential;
import org.attestory.issuance.api.VerificationCode;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an open credential costs: made and signed for certificates of which none was made before. */
@Component
@Order(0)
class CredentialMeasurement implements Measurement {

    /** Certificates whose credentials are made here. */
    static final int CERTIFICATES = 600;

    private static final double MOST_MILLIS = 12;

    private final Views views;
    private final IssuedCodes issued;
    private final QueryGateway queries;
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    CredentialMeasurement(Views views, IssuedCodes issued, QueryGateway queries) {
        this.views = views;
        this.issued = issued;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "credential";
    }

    @Override
    public List<Line> measure() throws Exception {
        views.awaitAll();
        List<VerificationCode> codes = issued.latest(0, CERTIFICATES);
        int half = codes.size() / 2;
        List<Line> lines = new ArrayList<>();
        for (CredentialForm form : CredentialForm.values()) {
            make(codes.subList(0, half), form);
            double millis = make(codes.subList(half, 2 * half), form);
            lines.add(Line.limit(
                    "open credential, " + form.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + ", CPU of the process",
                    String.format(Locale.ROOT, "%.1f ms", millis),
                    "<= 12 ms",
                    millis <= MOST_MILLIS));
        }
        return lines;
    }

    /** Milliseconds of CPU for each. */
    private double make(List<VerificationCode> codes, CredentialForm form) throws Exception {
        long before = process.getProcessCpuTime();
        for (VerificationCode code : codes) {
            GetOpenCredential.Result made = queries.query(
                            new GetOpenCredential(code, form, false), GetOpenCredential.Result.class)
                    .get();
            if (made.credential() == null) {
                throw new IllegalStateException("no credential was made");
            }
        }
        return (process.getProcessCpuTime() - before) / 1e6 / codes.size();
    }
}
