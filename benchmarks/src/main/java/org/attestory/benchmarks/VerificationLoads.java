package org.attestory.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Verifications and the ceiling beside them, asked for in the same way. */
@Component
class VerificationLoads {

    static final String PROGRAM = MediaType.APPLICATION_JSON_VALUE;
    static final String PERSON = MediaType.TEXT_HTML_VALUE;

    private final Scale scale;
    private final World world;
    private final Views views;
    private final ManyCertificates many;
    private final EmptyEndpoint empty;
    private final Environment environment;

    VerificationLoads(
            Scale scale,
            World world,
            Views views,
            ManyCertificates many,
            EmptyEndpoint empty,
            Environment environment) {
        this.scale = scale;
        this.world = world;
        this.views = views;
        this.many = many;
        this.empty = empty;
        this.environment = environment;
    }

    /** Few codes over and over, and the constant, in turn. */
    Rounds hot(String asker, int warmUpSeconds) throws Exception {
        List<String> paths = paths(Scale.HOT);
        HttpLoad verification = new HttpLoad(port(), paths, asker);
        verification.expect(Specimen.at(port(), paths.getFirst(), asker));
        HttpLoad ceiling = new HttpLoad(empty.port(), constants(), asker);
        verification.warmUp(warmUpSeconds);
        ceiling.warmUp(warmUpSeconds);
        return Rounds.alternate(
                scale.rounds(),
                () -> verification.perSecond(scale.seconds()),
                () -> ceiling.perSecond(scale.seconds()));
    }

    /** The times of answers at half of these rates, both in turn. */
    Rounds tails(Rounds most) throws Exception {
        Pace verification = new Pace(port(), paths(Scale.HOT), PROGRAM);
        Pace ceiling = new Pace(empty.port(), constants(), PROGRAM);
        return Rounds.alternate(
                scale.rounds(),
                () -> verification.tail(most.figure() / 2, scale.seconds()),
                () -> ceiling.tail(most.ceiling() / 2, scale.seconds()));
    }

    /** Paths of certificates taken at random, which the history and a credential vouch for. */
    List<String> paths(int codes) {
        List<String> asked = views.codes(codes);
        many.vouchFor(asked, world.oneIssued());
        return asked.stream().map(code -> "/verify/" + code).toList();
    }

    int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** Of how many certificates. */
    String size() {
        return String.format(Locale.ROOT, "%,d", views.certificates());
    }

    private static List<String> constants() {
        return Collections.nCopies(Scale.HOT, EmptyEndpoint.PATH);
    }
}
