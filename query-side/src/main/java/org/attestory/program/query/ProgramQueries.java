package org.attestory.program.query;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.attestory.program.api.FindPrograms;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramState;
import org.attestory.program.api.ProgramView;
import org.attestory.readmodel.query.FreshCache;
import org.attestory.readmodel.query.ReadModelNews;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers questions about programs. They are large, asked for with every page and seldom changed: answers are kept. */
@Component
class ProgramQueries implements DisposableBean {

    private static final int MOST = 200;

    private final Programs programs;
    private final FreshCache<GetProgram, GetProgram.Result> one;
    private final FreshCache<FindPrograms, FindPrograms.Result> lists;

    ProgramQueries(Programs programs, ReadModelNews news) {
        this.programs = programs;
        this.one = FreshCache.ofTable(Programs.TABLE, news, MOST, this::read);
        this.lists = FreshCache.ofTable(Programs.TABLE, news, MOST, this::read);
    }

    @QueryHandler
    CompletableFuture<GetProgram.Result> handle(GetProgram query) {
        return one.get(query).thenApply(found -> found == null ? new GetProgram.Result(null) : found);
    }

    @QueryHandler
    CompletableFuture<FindPrograms.Result> handle(FindPrograms query) {
        return lists.get(query).thenApply(found -> found == null ? new FindPrograms.Result(List.of()) : found);
    }

    private Mono<GetProgram.Result> read(GetProgram query) {
        Mono<ProgramRows> program = query.version() > 0
                ? programs.version(query.programId(), query.version())
                : programs.latest(query.programId());
        return program.<ProgramView>mapNotNull(rows -> query.version() < 0 ? rows.draft() : rows.published())
                .map(GetProgram.Result::new);
    }

    private Mono<FindPrograms.Result> read(FindPrograms query) {
        return programs.latestOfAll().map(all -> new FindPrograms.Result(list(all, query.onlyOffered())));
    }

    private static List<ProgramView> list(Collection<ProgramRows> programs, boolean onlyOffered) {
        return programs.stream()
                .filter(program -> !onlyOffered || program.head().state() == ProgramState.PUBLISHED)
                .<@Nullable ProgramView>map(ProgramRows::publishedOrDraft)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void destroy() {
        one.destroy();
        lists.destroy();
    }
}
