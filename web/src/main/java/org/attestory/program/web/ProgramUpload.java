package org.attestory.program.web;

import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.attestory.program.api.DraftProgram;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramState;
import org.attestory.program.api.ProgramView;
import org.attestory.program.api.PublishProgram;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes a program file as it arrives: reads it whole, then drafts and, if asked to, publishes the program. */
@Component
class ProgramUpload {

    private final ProgramFileReader reader = new ProgramFileReader();
    private final Commands commands;
    private final Queries queries;

    ProgramUpload(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** Writes the draft; fails with {@link RefusedFileException} if the file is not sound. */
    Mono<ProgramId> draft(Flux<DataBuffer> content, Actor actor, CommandId intention) {
        return definition(content).flatMap(definition -> {
            ProgramId programId = ProgramId.ofSlug(definition.slug());
            return commands.send(new DraftProgram(programId, definition), actor, intention)
                    .then(queries.until(
                            new GetProgram(programId, -1),
                            GetProgram.Result.class,
                            result -> isDraft(result.program(), definition)))
                    .thenReturn(programId);
        });
    }

    /** Publishes the draft. */
    Mono<ProgramId> publish(ProgramId programId, Actor actor, CommandId intention) {
        return commands.send(new PublishProgram(programId), actor, intention)
                .then(queries.until(new GetProgram(programId, -1), GetProgram.Result.class, result -> {
                    ProgramView program = result.program();
                    return program != null && program.state() == ProgramState.PUBLISHED && !program.draftWaiting();
                }))
                .thenReturn(programId);
    }

    private Mono<ProgramDefinition> definition(Flux<DataBuffer> content) {
        return DataBufferUtils.join(content, ProgramFileReader.LARGEST)
                .map(ProgramUpload::bytes)
                .defaultIfEmpty(new byte[0])
                .publishOn(Schedulers.boundedElastic())
                .map(reader::read)
                .onErrorReturn(DataBufferLimitException.class, ProgramFileReader.tooLarge())
                .map(file -> switch (file) {
                    case ProgramFile.Accepted accepted -> accepted.definition();
                    case ProgramFile.Refused refused -> throw new RefusedFileException(refused);
                });
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static boolean isDraft(@Nullable ProgramView program, ProgramDefinition definition) {
        return program != null && program.definition().equals(definition);
    }
}
