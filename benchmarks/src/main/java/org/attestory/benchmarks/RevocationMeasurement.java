package org.attestory.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.RevokeCertificate;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How long it takes from the command that revokes until verifiers are told, at this node and at another one, both of which
 * had answered from memory just before. Once while this node follows the events, and once while the other one does.
 */
@Component
@Order(1)
class RevocationMeasurement implements Measurement {

    private static final Actor REGISTRAR = new Actor(AccountId.random().value(), Set.of(Role.REGISTRAR));
    private static final double MOST_NANOS = 100e6;
    private static final int WARM_UP = 150;
    private static final int SAMPLES = 100;
    private static final double TAIL = 0.99;

    private final Sender sender;
    private final World world;
    private final IssuedCodes issued;
    private final Views views;
    private final Environment environment;

    RevocationMeasurement(Sender sender, World world, IssuedCodes issued, Views views, Environment environment) {
        this.sender = sender;
        this.world = world;
        this.issued = issued;
        this.views = views;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "revocation";
    }

    @Override
    public List<Line> measure() throws Exception {
        List<CertificateView> first = issue();
        List<CertificateView> second = issue();
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        try (SecondNode other = SecondNode.start(environment);
                Verifier here = new Verifier(port);
                Verifier there = new Verifier(other.port())) {
            List<Line> lines = new ArrayList<>(revoke(first, here, there, "followed at the node that revokes"));
            lines.addAll(views.withoutFollowers(() -> revoke(second, here, there, "followed at another node")));
            return lines;
        }
    }

    private List<CertificateView> issue() throws Exception {
        for (int certificate = 0; certificate < WARM_UP + SAMPLES; certificate++) {
            world.issueOne().get();
        }
        views.awaitAll();
        return issued.latestCertificates(0, WARM_UP + SAMPLES);
    }

    private List<Line> revoke(List<CertificateView> certificates, Verifier here, Verifier there, String how)
            throws Exception {
        for (CertificateView certificate : certificates.subList(0, WARM_UP)) {
            revoke(certificate, here, there);
        }
        Latencies atThisNode = new Latencies();
        Latencies atTheOther = new Latencies();
        for (CertificateView certificate : certificates.subList(WARM_UP, certificates.size())) {
            Seen seen = revoke(certificate, here, there);
            atThisNode.add(seen.here());
            atTheOther.add(seen.there());
        }
        return List.of(line("at the same node, " + how, atThisNode), line("at another node, " + how, atTheOther));
    }

    private Seen revoke(CertificateView certificate, Verifier here, Verifier there) throws Exception {
        here.awaitStatus(certificate.code(), "valid");
        there.awaitStatus(certificate.code(), "valid");
        long start = System.nanoTime();
        sender.send(
                        new RevokeCertificate(
                                certificate.certificateId(), RevocationReason.ISSUED_IN_ERROR, "Measured."),
                        REGISTRAR)
                .get();
        CompletableFuture<Long> atTheOther =
                CompletableFuture.supplyAsync(() -> there.awaitStatus(certificate.code(), "revoked"));
        long atThisNode = here.awaitStatus(certificate.code(), "revoked");
        return new Seen(atThisNode - start, atTheOther.get() - start);
    }

    private static Line line(String where, Latencies seen) {
        double tail = seen.quantile(TAIL);
        return Line.limit(
                "from revoking until verifiers are told " + where + ", p50 and p99",
                Line.millis(seen.quantile(0.5)) + ", " + Line.millis(tail),
                "p99 <= 100 ms",
                tail <= MOST_NANOS);
    }

    /** After how many nanoseconds. */
    private record Seen(long here, long there) {}
}
