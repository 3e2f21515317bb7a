package org.attestory.program.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramState;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of programs, and how it is read. */
@Component
class Programs {

    static final Table<ProgramRow> TABLE = Table.<ProgramRow>named("program")
            .key("program_row_id", ProgramRow::key)
            .text("program_id", row -> row.programId().value())
            .number("version", row -> (long) row.version())
            .text(
                    "state",
                    row -> row instanceof ProgramRow.Whole whole
                            ? whole.head().state().name()
                            : null)
            .number(
                    "latest_version",
                    row -> row instanceof ProgramRow.Whole whole
                            ? (long) whole.head().latestVersion()
                            : null)
            .document("definition", Programs::definition)
            .readBy(Programs::read);

    private static final String LATEST =
            "(version = 0 or version = (select max(latest_version) from program w where w.program_id = program.program_id))";

    private final ReadModel readModel;

    Programs(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** Every program with its draft and its latest version, in order of slugs. */
    Mono<Collection<ProgramRows>> latestOfAll() {
        return readModel
                .where(TABLE, LATEST + " order by program_id")
                .collectList()
                .map(Programs::together);
    }

    /** A program with its draft and its latest version. */
    Mono<ProgramRows> latest(ProgramId programId) {
        return one("program_id = $1 and " + LATEST, programId.value());
    }

    /** A program with its draft and a published version. */
    Mono<ProgramRows> version(ProgramId programId, int version) {
        return one("program_id = $1 and version in (0, $2)", programId.value(), (long) version);
    }

    private Mono<ProgramRows> one(String condition, Object... arguments) {
        return readModel
                .where(TABLE, condition, arguments)
                .collectList()
                .flatMapIterable(Programs::together)
                .next();
    }

    private static Collection<ProgramRows> together(List<ProgramRow> rows) {
        Map<ProgramId, ProgramRows> programs = new LinkedHashMap<>();
        rows.forEach(row -> {
            if (row instanceof ProgramRow.Whole whole) {
                programs.put(row.programId(), new ProgramRows(whole.head(), null));
            }
        });
        rows.forEach(row -> {
            if (row instanceof ProgramRow.Version version) {
                programs.computeIfPresent(row.programId(), (id, program) -> new ProgramRows(program.head(), version));
            }
        });
        return programs.values();
    }

    private static Optional<ProgramDefinition> definition(ProgramRow row) {
        return switch (row) {
            case ProgramRow.Whole whole -> Optional.ofNullable(whole.head().draft());
            case ProgramRow.Version version -> Optional.of(version.definition());
        };
    }

    private static ProgramRow read(StoredRow row) {
        ProgramId programId = new ProgramId(row.text("program_id"));
        String state = row.textOrNull("state");
        ProgramDefinition definition = row.document("definition", ProgramDefinition.class);
        return state == null
                ? new ProgramRow.Version(programId, (int) row.number("version"), definition)
                : new ProgramRow.Whole(new ProgramHead(
                        programId, ProgramState.valueOf(state), (int) row.number("latest_version"), definition));
    }
}
