package org.attestory.delivery.web;

import org.attestory.messaging.web.Queries;
import org.attestory.program.api.DeliveryOption;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether a version of a program offers a printed copy by post. */
@Component
public class PostOffered {

    private final Queries queries;

    PostOffered(Queries queries) {
        this.queries = queries;
    }

    public Mono<Boolean> by(ProgramId programId, int version) {
        return queries.ask(new GetProgram(programId, version), GetProgram.Result.class)
                .map(found -> found.program() != null
                        && found.program()
                                .definition()
                                .certification()
                                .delivery()
                                .contains(DeliveryOption.POST));
    }
}
