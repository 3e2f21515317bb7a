package org.attestory.program.web;

import org.attestory.messaging.web.Queries;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Finds programs for pages; what is not there is answered as not found. */
@Component
public class Programs {

    private final Queries queries;

    Programs(Queries queries) {
        this.queries = queries;
    }

    /** The latest published version of the program at a public address. */
    public Mono<ProgramView> latest(String slug) {
        return Mono.fromCallable(() -> idOf(slug)).flatMap(programId -> version(programId, 0));
    }

    /** A published version. */
    public Mono<ProgramView> version(ProgramId programId, int version) {
        return queries.ask(new GetProgram(programId, version), GetProgram.Result.class)
                .mapNotNull(GetProgram.Result::program)
                .switchIfEmpty(Mono.error(Programs::notFound));
    }

    /** The program that such an address names, whether it exists or not. */
    public static ProgramId idOf(String slug) {
        try {
            return ProgramId.ofSlug(slug);
        } catch (IllegalArgumentException impossible) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
