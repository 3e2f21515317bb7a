package org.attestory.issuance.command;

import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.attestory.eventstore.PendingAppend;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes in PostgreSQL, on the connection of the command's transaction. A claim that competes with another waits for the
 * other's transaction to end, so that exactly one is made.
 */
@Component
class JdbcVerificationCodes implements VerificationCodes {

    private static final String CLAIM_WITH_OTHERS = """
            insert into event_store.verification_code (code, certificate_id, number) overriding system value
            select * from unnest(?::text[], ?::text[], ?::bigint[])""";

    private final JdbcClient database;
    private final RegisterNumbers numbers;

    JdbcVerificationCodes(DataSource database, RegisterNumbers numbers) {
        this.database = JdbcClient.create(database);
        this.numbers = numbers;
    }

    @Override
    public Claim claim(VerificationCode code, CertificateId certificateId) {
        return PendingAppend.current()
                .<Claim>map(pending -> claimWithOthers(pending, code, certificateId))
                .orElseGet(() -> claimAlone(code, certificateId));
    }

    /** Taken to be free: if it is not, the command is handled again alone. */
    private Claim claimWithOthers(PendingAppend pending, VerificationCode code, CertificateId certificateId) {
        Supplier<Long> number = numbers.next(certificateId);
        pending.add(CLAIM_WITH_OTHERS, code.value(), certificateId.value(), number);
        return new Claim.Made(number);
    }

    private Claim claimAlone(VerificationCode code, CertificateId certificateId) {
        Optional<Long> number = database.sql("""
                        insert into event_store.verification_code (code, certificate_id) values (?, ?)
                        on conflict do nothing returning number""")
                .params(code.value(), certificateId.value())
                .query(Long.class)
                .optional();
        if (number.isPresent()) {
            return new Claim.Made(number::get);
        }
        boolean issued = database.sql(
                        "select exists (select from event_store.verification_code where certificate_id = ?)")
                .param(certificateId.value())
                .query(Boolean.class)
                .single();
        return issued ? new Claim.MadeBefore() : new Claim.Taken();
    }
}
