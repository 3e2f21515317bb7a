package org.attestory.issuance.command;

import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.attestory.eventstore.JointCalls;
import org.attestory.issuance.api.CertificateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of the register for certificates issued at the same time. */
@Component
class RegisterNumbers {

    private final JdbcClient database;
    private final JointCalls<CertificateId, Long> drawings = new JointCalls<>(this::draw);

    RegisterNumbers(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** A number that nobody else has, drawn while its certificate is made ready. Not used, it is lost. */
    Supplier<Long> next(CertificateId certificateId) {
        return drawings.begin(certificateId);
    }

    private List<Long> draw(List<CertificateId> certificates) {
        return database.sql("select nextval('event_store.verification_code_number_seq') from generate_series(1, ?)")
                .param(certificates.size())
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
