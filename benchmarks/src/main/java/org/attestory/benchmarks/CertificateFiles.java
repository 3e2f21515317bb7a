package org.attestory.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.VerificationCode;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Files of certificates that nobody had before, each asked for once. */
@Component
class CertificateFiles {

    private final World world;
    private final Views views;
    private final IssuedCodes issued;
    private final QueryGateway queries;
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    CertificateFiles(World world, Views views, IssuedCodes issued, QueryGateway queries) {
        this.world = world;
        this.views = views;
        this.issued = issued;
        this.queries = queries;
    }

    /** So many new certificates. */
    List<VerificationCode> issue(int count) throws Exception {
        List<CompletableFuture<?>> commands = new ArrayList<>();
        for (int certificate = 0; certificate < count; certificate++) {
            commands.add(world.issueOne());
        }
        for (CompletableFuture<?> command : commands) {
            command.get();
        }
        views.awaitAll();
        return issued.latest(0, count);
    }

    Document make(VerificationCode code, DocumentFormat format) throws Exception {
        GetDocument.Result made = queries.query(new GetDocument(code, format), GetDocument.Result.class)
                .get();
        return Objects.requireNonNull(made.document());
    }

    /** Nanoseconds of processor time of the whole process for each, one after the other: the clock's steps are too wide for one. */
    double processorTime(List<VerificationCode> codes, DocumentFormat format) throws Exception {
        long before = process.getProcessCpuTime();
        for (VerificationCode code : codes) {
            make(code, format);
        }
        return (process.getProcessCpuTime() - before) / (double) codes.size();
    }

    /** The same of anything else. */
    double processorTime(int times, Runnable work) {
        long before = process.getProcessCpuTime();
        for (int done = 0; done < times; done++) {
            work.run();
        }
        return (process.getProcessCpuTime() - before) / (double) times;
    }
}
