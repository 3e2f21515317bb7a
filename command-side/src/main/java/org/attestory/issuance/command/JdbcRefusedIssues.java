package org.attestory.issuance.command;

import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.attestory.enrolment.api.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refused issues in PostgreSQL, on the connection of the policy's transaction: recorded if and only if the policy moves on. */
@Component
class JdbcRefusedIssues implements RefusedIssues {

    private final JdbcClient database;
    private final Clock clock;

    JdbcRefusedIssues(DataSource database, Clock clock) {
        this.database = JdbcClient.create(database);
        this.clock = clock;
    }

    @Override
    public void record(EnrolmentId enrolmentId, String refusal) {
        database.sql("""
                        insert into event_store.refused_issue (enrolment_id, refusal, refused_at) values (?, ?, ?)
                        on conflict (enrolment_id) do update set refusal = excluded.refusal
                        """)
                .params(enrolmentId.value(), refusal, Timestamp.from(clock.instant()))
                .update();
    }
}
