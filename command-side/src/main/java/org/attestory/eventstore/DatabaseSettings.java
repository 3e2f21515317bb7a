package org.attestory.eventstore;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the event store is kept.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param username who owns the schema {@code event_store}
 * @param password empty where the server asks for none
 * @param poolSize connections, at least 4: two are kept for event processors, the others carry commands
 */
@ConfigurationProperties("attestory.database")
record DatabaseSettings(String url, String username, String password, int poolSize) {

    static final String PREFIX = "attestory.database.";

    /** Connections that commands leave to event processors and to reading. */
    static final int RESERVED = 2;

    DatabaseSettings(
            @Nullable String url,
            @Nullable String username,
            @DefaultValue("") String password,
            @DefaultValue("16") int poolSize) {
        if (url == null || !url.startsWith("jdbc:postgresql:")) {
            throw new UnusableSettingException(PREFIX + "url", "must be given as jdbc:postgresql://host:port/database");
        }
        if (username == null || username.isBlank()) {
            throw new UnusableSettingException(PREFIX + "username", "must name a user of the database");
        }
        if (poolSize < RESERVED + 2) {
            throw new UnusableSettingException(PREFIX + "pool-size", "must be at least " + (RESERVED + 2));
        }
        this.url = url;
        this.username = username;
        this.password = password;
        this.poolSize = poolSize;
    }

    /** Never the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + url + "]";
    }
}
