package org.attestory.eventstore;

import java.util.List;
import org.attestory.kernel.RunningProcess;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How far policies have come, and which process runs them. What a process claimed that ended on this machine without giving
 * it back, as after a crash, is free at once; what was claimed on other machines is when the claim times out.
 */
final class PolicyTokens extends JdbcTokenStore {

    private final JdbcTemplate database;
    private final String table;

    PolicyTokens(Builder builder, TokenSchema schema, JdbcTemplate database) {
        super(builder.schema(schema).nodeId(RunningProcess.thisProcess().toString()));
        this.database = database;
        this.table = schema.tokenTable();
    }

    /** Whoever waits for a policy to become free looks here now and then. */
    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        database.queryForList(
                        "select owner from " + table + " where processor_name = ? and owner is not null",
                        String.class,
                        processor)
                .forEach(owner -> {
                    RunningProcess process = RunningProcess.parse(owner);
                    if (process != null && process.isGone()) {
                        database.update(
                                "update " + table + " set owner = null where processor_name = ? and owner = ?",
                                processor,
                                owner);
                    }
                });
        return super.fetchAvailableSegments(processor);
    }
}
