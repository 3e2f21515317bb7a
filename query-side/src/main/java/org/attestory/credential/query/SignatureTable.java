package org.attestory.credential.query;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import java.util.Objects;
import org.attestory.issuance.api.CertificateId;
import org.attestory.readmodel.query.Statements;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The signatures that were made, in PostgreSQL. */
@Component
class SignatureTable {

    private final ConnectionPool connections;

    SignatureTable(ConnectionPool connections) {
        this.connections = connections;
    }

    /**
     * A signature.
     *
     * @param form of what was signed, see {@link UnsignedToken#form}
     * @param value in base64url
     */
    record KeptSignature(String form, String value) {}

    /** The signature that was made for that certificate, if any. */
    Mono<KeptSignature> find(CertificateId certificateId) {
        return Statements.execute(
                        connections,
                        "select form, signature from token_signature where certificate_id = $1",
                        statement -> statement.bind(0, certificateId.value()))
                .concatMap(result -> result.map(SignatureTable::read))
                .next();
    }

    Mono<Void> keep(CertificateId certificateId, KeptSignature signature) {
        return Statements.execute(
                        connections,
                        """
                        insert into token_signature (certificate_id, form, signature) values ($1, $2, $3)
                        on conflict (certificate_id) do update set form = excluded.form, signature = excluded.signature""",
                        statement -> statement
                                .bind(0, certificateId.value())
                                .bind(1, signature.form())
                                .bind(2, signature.value()))
                .flatMap(Result::getRowsUpdated)
                .then();
    }

    private static KeptSignature read(Readable row) {
        return new KeptSignature(
                Objects.requireNonNull(row.get("form", String.class)),
                Objects.requireNonNull(row.get("signature", String.class)));
    }
}
