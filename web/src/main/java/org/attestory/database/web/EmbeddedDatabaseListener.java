package org.attestory.database.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Brings up the embedded server where no database is named, before the first bean is made, and hands its address and
 * the installation's keys to the settings. The server goes down after the last bean.
 */
class EmbeddedDatabaseListener implements ApplicationListener<ApplicationPreparedEvent> {

    private static final String URL = "attestory.database.url";
    private static final String USERNAME = "attestory.database.username";
    private static final String DEMO = "attestory.demo";
    private static final String PUBLIC_URL = "attestory.public-url";
    private static final int ALL_SIDES = 3;

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        ConfigurableApplicationContext context = event.getApplicationContext();
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.getProperty(URL, "").isBlank()) {
            refuseDemo(environment);
        } else if (needsDatabase(environment)) {
            start(context, environment);
        }
    }

    private static boolean needsDatabase(ConfigurableEnvironment environment) {
        return !sides(environment).equals(Set.of("web"));
    }

    /** Demo content is told by commands and checked by queries, so it needs all sides in one place. */
    private static boolean hasAllSides(ConfigurableEnvironment environment) {
        return sides(environment).isEmpty() || sides(environment).size() == ALL_SIDES;
    }

    private static Set<String> sides(ConfigurableEnvironment environment) {
        return Set.copyOf(List.of(environment.getProperty("attestory.sides", String[].class, new String[0])));
    }

    /** Whoever brings keys gets none made. */
    private static boolean namesKeystore(ConfigurableEnvironment environment) {
        return environment.containsProperty("attestory.signing.keystore")
                || environment.containsProperty("attestory.signing.pkcs11");
    }

    private static void refuseDemo(ConfigurableEnvironment environment) {
        if (environment.getProperty(DEMO, boolean.class, false)) {
            throw new UnusableSettingException(
                    DEMO, "is true, but demo content belongs only into the embedded database and " + URL + " is set");
        }
    }

    private static void start(ConfigurableApplicationContext context, ConfigurableEnvironment environment) {
        for (String setting : List.of(USERNAME, InstallationKeys.DATABASE_PASSWORD)) {
            if (environment.containsProperty(setting)) {
                throw new UnusableSettingException(setting, "is set, but " + URL + " is not");
            }
        }
        DataDirectory data = DataDirectory.at(environment.getProperty(DataDirectory.SETTING, "data"));
        DirectoryLock lock = DirectoryLock.take(data);
        try {
            InstallationKeys keys = InstallationKeys.of(data);
            Optional<InstallationKeystore> signing =
                    namesKeystore(environment) ? Optional.empty() : Optional.of(InstallationKeystore.of(data));
            EmbeddedServer server = EmbeddedServer.start(data, lock, keys.databasePassword());
            // Disposable beans are destroyed in reverse order, so the first one outlives all that use the server.
            ((DefaultListableBeanFactory) context.getBeanFactory())
                    .registerDisposableBean("embeddedDatabase", server::close);
            settle(environment, server, keys, signing);
        } catch (IOException e) {
            lock.close();
            throw new UnusableSettingException(
                    DataDirectory.SETTING,
                    "names " + data.root() + ", on which the embedded PostgreSQL does not start: " + e.getMessage(),
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The server's address comes before every other source of settings; the rest can be set from outside. */
    private static void settle(
            ConfigurableEnvironment environment,
            EmbeddedServer server,
            InstallationKeys keys,
            Optional<InstallationKeystore> signing) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(
                                URL,
                                server.url(),
                                USERNAME,
                                Cluster.NAME,
                                InstallationKeys.DATABASE_PASSWORD,
                                keys.databasePassword())));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("installationKeys", keys.personalDataSettings()));
        if (signing.isPresent()) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "installationKeystore", signing.get().settings()));
        }
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "embeddedDefaults",
                        Map.of(DEMO, hasAllSides(environment), PUBLIC_URL, "http://localhost:${server.port}")));
    }
}
