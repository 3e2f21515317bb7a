package org.attestory.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.attestory.credential.api.CredentialForm;
import org.attestory.credential.api.GetOpenCredential;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.VerificationCode;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Files of certificates that nobody had before, each asked for once. */
@Component
class CertificateFiles {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int AT_ONCE = 200;

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

    /** So many new certificates, whose credentials are ready to be made. */
    List<VerificationCode> issue(int count) throws Exception {
        for (int issued = 0; issued < count; issued += AT_ONCE) {
            issueAtOnce(Math.min(AT_ONCE, count - issued));
        }
        world.issueOne().get();
        views.awaitAll();
        List<VerificationCode> codes = issued.latest(0, count + 1);
        awaitCredential(codes.getFirst());
        return codes.subList(1, codes.size());
    }

    private void issueAtOnce(int count) throws Exception {
        List<CompletableFuture<?>> commands = new ArrayList<>();
        for (int certificate = 0; certificate < count; certificate++) {
            commands.add(world.issueOne());
        }
        for (CompletableFuture<?> command : commands) {
            command.get();
        }
    }

    /** What is prepared for credentials follows the issue in its order. */
    private void awaitCredential(VerificationCode last) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                queries.query(
                                new GetOpenCredential(last, CredentialForm.EMBEDDED_PROOF, false),
                                GetOpenCredential.Result.class)
                        .get();
                return;
            } catch (ExecutionException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
        }
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
