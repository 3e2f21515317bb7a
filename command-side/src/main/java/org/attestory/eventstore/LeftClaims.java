package org.attestory.eventstore;

import org.attestory.kernel.RunningProcess;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a process claimed that ended on this machine without giving it back, as after a crash: the next one goes on at once.
 * What was claimed on other machines is free when the claim times out.
 */
final class LeftClaims {

    private LeftClaims() {}

    static void release(JdbcTemplate database, String tokenTable) {
        database.queryForList("select distinct owner from " + tokenTable + " where owner is not null", String.class)
                .forEach(owner -> {
                    RunningProcess process = RunningProcess.parse(owner);
                    if (process != null && process.isGone()) {
                        database.update("update " + tokenTable + " set owner = null where owner = ?", owner);
                    }
                });
    }
}
