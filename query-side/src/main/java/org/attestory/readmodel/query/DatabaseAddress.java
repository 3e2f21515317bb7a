package org.attestory.readmodel.query;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where PostgreSQL is, the same settings as the event store's.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, with {@code ?sslmode=} where needed
 */
@ConfigurationProperties("attestory.database")
record DatabaseAddress(
        String url, String username, @Nullable String password) {

    private static final String PREFIX = "jdbc:postgresql://";
    private static final int DEFAULT_PORT = 5432;

    @SuppressWarnings("NullAway") // what is bound may be missing
    DatabaseAddress {
        if (url == null
                || !url.startsWith(PREFIX)
                || URI.create(url.substring(5)).getHost() == null) {
            throw new IllegalArgumentException(
                    "attestory.database.url must look like jdbc:postgresql://host:5432/database");
        }
        if (username == null || username.isBlank()) {
            throw new IllegalArgumentException("attestory.database.username is missing");
        }
    }

    /** Connections to the schema of the read model. */
    PostgresqlConnectionFactory connections(String applicationName) {
        URI uri = URI.create(url.substring(5));
        PostgresqlConnectionConfiguration.Builder builder = PostgresqlConnectionConfiguration.builder()
                .host(uri.getHost())
                .port(uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort())
                .database(uri.getPath().substring(1))
                .username(username)
                .password(password)
                .applicationName(applicationName)
                .connectTimeout(Duration.ofSeconds(5))
                .tcpKeepAlive(true)
                .tcpNoDelay(true)
                .options(Map.of(
                        "search_path", ReadModelSchema.NAME,
                        "lock_timeout", "20s",
                        "idle_in_transaction_session_timeout", "60s"));
        sslMode(uri).ifPresent(builder::sslMode);
        return new PostgresqlConnectionFactory(builder.build());
    }

    private static Optional<SSLMode> sslMode(URI uri) {
        String query = uri.getQuery();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> parameter.startsWith("sslmode="))
                        .map(parameter -> SSLMode.fromValue(parameter.substring("sslmode=".length())))
                        .findFirst();
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "DatabaseAddress[" + url + "]";
    }
}
