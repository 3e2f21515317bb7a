package org.attestory.database.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class EmbeddedDatabaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @AfterEach
    void leavesNoServer() {
        await().atMost(PATIENCE).until(() -> servers().isEmpty());
    }

    @Test
    void keepsDataOverRestartsAndStopsWithTheContext() throws Exception {
        try (ConfigurableApplicationContext context = PlatformProcess.run(data)) {
            try (Connection connection = connect(url(context))) {
                connection.createStatement().execute("create table kept as select 42 as value");
            }
            assertThat(servers()).isNotEmpty();
        }
        assertThat(servers()).isEmpty();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        try (ConfigurableApplicationContext context = PlatformProcess.run(data);
                Connection connection = connect(url(context))) {
            assertThat(value(connection, "select value from kept")).isEqualTo("42");
        }
    }

    @Test
    void isDurableAndOnlyForThisMachine() throws Exception {
        try (ConfigurableApplicationContext context = PlatformProcess.run(data);
                Connection connection = connect(url(context))) {
            assertThat(value(connection, "show fsync")).isEqualTo("on");
            assertThat(value(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(value(connection, "show data_checksums")).isEqualTo("on");
            assertThat(value(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readString(data.resolve("postgres/server.log"))).doesNotContain("Unix socket");
            assertThat(value(connection, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (ConfigurableApplicationContext context = PlatformProcess.run(data)) {
            String url = url(context);
            assertThatThrownBy(() -> connect(url, "attestory", "wrong")).hasMessageContaining("authentication failed");
            assertThatThrownBy(() -> connect(url, "attestory", "")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(url, "postgres", password())).hasMessageContaining("no pg_hba.conf entry");
        }
    }

    @Test
    void keepsItsSecretsToItself() throws Exception {
        try (ConfigurableApplicationContext context = PlatformProcess.run(data)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys.properties"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres"))))
                    .isEqualTo("rwx------");
            assertThat(context.getEnvironment().getProperty("attestory.personal-data.master-key"))
                    .isBase64()
                    .hasSize(44);
            assertThat(context.getEnvironment().getProperty("attestory.personal-data.index-key"))
                    .isBase64()
                    .hasSize(44);
            assertThat(context.getEnvironment().getProperty("attestory.demo")).isEqualTo("true");
        }
    }

    @Test
    void goesOnWithoutLossWhenTheProcessIsKilled() throws Exception {
        try (PlatformProcess first = PlatformProcess.start(data)) {
            String url = first.url();
            fill(url);
            first.killAtOnce();
        }
        assertFilledAfterTheNextStart();
    }

    @Test
    void takesOverTheServerThatAKilledProcessGroupLeft() throws Exception {
        try (PlatformProcess first = PlatformProcess.start(data)) {
            String url = first.url();
            first.helpers().forEach(ProcessHandle::destroyForcibly);
            fill(url);
            first.killAtOnce();
            assertThat(servers()).as("the orphan").isNotEmpty();
        }
        assertFilledAfterTheNextStart();
    }

    @Test
    void stopsTheServerWhenTheProcessIsAskedToEnd() throws Exception {
        try (PlatformProcess platform = PlatformProcess.start(data)) {
            platform.url();
            assertThat(platform.endsWithin(10)).isTrue();
            assertThat(servers()).isEmpty();
        }
    }

    @Test
    void refusesASecondStartOnTheSameData() throws Exception {
        try (PlatformProcess first = PlatformProcess.start(data)) {
            first.url();
            try (PlatformProcess second = PlatformProcess.start(data)) {
                assertThat(second.rest())
                        .contains("attestory.data-directory names " + data.toRealPath())
                        .contains("which another Attestory is using")
                        .doesNotContain("at org.");
            }
            assertThat(first.endsWithin(10)).isTrue();
        }
    }

    @Test
    void makesNoNewKeysForOldData() throws IOException {
        PlatformProcess.run(data).close();
        Files.delete(data.resolve("keys.properties"));

        assertThatThrownBy(() -> PlatformProcess.run(data))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("holds a database but no keys.properties");
    }

    @Test
    void makesADemonstrationKeystoreOnceAndForItselfOnly() throws Exception {
        byte[] made;
        try (ConfigurableApplicationContext context = PlatformProcess.run(data)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("signing.p12"))))
                    .isEqualTo("rw-------");
            made = Files.readAllBytes(data.resolve("signing.p12"));
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            try (InputStream file = Files.newInputStream(data.resolve("signing.p12"))) {
                keystore.load(
                        file,
                        context.getEnvironment()
                                .getRequiredProperty("attestory.signing.password")
                                .toCharArray());
            }
            assertThat(Collections.list(keystore.aliases()))
                    .containsExactlyInAnyOrder(
                            "document-demonstration", "credential-demonstration", "token-demonstration");
            assertThat(((X509Certificate) keystore.getCertificate("document-demonstration"))
                            .getSubjectX500Principal()
                            .getName())
                    .contains("Attestory demonstration", "Not for real certificates");
        }
        PlatformProcess.run(data).close();
        assertThat(Files.readAllBytes(data.resolve("signing.p12"))).isEqualTo(made);
    }

    @Test
    void makesNoNewKeystoreInPlaceOfALostOne() throws IOException {
        PlatformProcess.run(data).close();
        Files.delete(data.resolve("signing.p12"));

        assertThatThrownBy(() -> PlatformProcess.run(data))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("no signing.p12");
    }

    @Test
    void makesAKeystoreForAnInstallationThatIsOlderThanKeystores() throws IOException {
        PlatformProcess.run(data).close();
        Files.delete(data.resolve("signing.p12"));
        Path secrets = data.resolve("keys.properties");
        Files.write(
                secrets,
                Files.readAllLines(secrets).stream()
                        .filter(line -> !line.contains("signing"))
                        .toList());

        PlatformProcess.run(data).close();

        assertThat(data.resolve("signing.p12")).exists();
    }

    @Test
    void makesNoKeystoreForWhoBringsOne() {
        try (ConfigurableApplicationContext context =
                PlatformProcess.run(data, "attestory.signing.keystore=/etc/attestory/signing.p12")) {
            assertThat(data.resolve("signing.p12")).doesNotExist();
            assertThat(context.getEnvironment().getProperty("attestory.signing.password"))
                    .isNull();
        }
    }

    @Test
    void beginsAgainAfterAnUnfinishedFirstStart() throws Exception {
        Files.createDirectories(data.resolve("postgres.unfinished/base"));
        Files.createDirectories(data.resolve("postgres-binaries/unfinished/bin"));
        try (ConfigurableApplicationContext context = PlatformProcess.run(data);
                Connection connection = connect(url(context))) {
            assertThat(value(connection, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void leavesAnExternalDatabaseAlone() {
        try (ConfigurableApplicationContext context =
                PlatformProcess.run(data, "attestory.database.url=jdbc:postgresql://db.example/attestory")) {
            assertThat(url(context)).isEqualTo("jdbc:postgresql://db.example/attestory");
            assertThat(data).isEmptyDirectory();
        }
        assertThatThrownBy(() -> PlatformProcess.run(
                        data, "attestory.database.url=jdbc:postgresql://db.example/attestory", "attestory.demo=true"))
                .hasMessageStartingWith("attestory.demo is true, but");
        assertThatThrownBy(() -> PlatformProcess.run(data, "attestory.database.password=secret"))
                .hasMessage("attestory.database.password is set, but attestory.database.url is not");
    }

    private void fill(String url) throws Exception {
        try (Connection connection = connect(url)) {
            connection.createStatement().execute("create table acknowledged (number int)");
            for (int number = 1; number <= 200; number++) {
                connection.createStatement().execute("insert into acknowledged values (" + number + ")");
            }
        }
    }

    private void assertFilledAfterTheNextStart() throws Exception {
        try (ConfigurableApplicationContext context = PlatformProcess.run(data);
                Connection connection = connect(url(context))) {
            assertThat(value(connection, "select count(distinct number) from acknowledged"))
                    .isEqualTo("200");
            long postmaster = EmbeddedServer.processNumber(data.resolve("postgres/postmaster.pid"));
            await("no second server")
                    .atMost(PATIENCE)
                    .until(() -> servers().stream()
                            .allMatch(server -> server.pid() == postmaster
                                    || server.parent()
                                            .map(parent -> parent.pid() == postmaster)
                                            .orElse(false)));
        }
    }

    private List<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(command -> Path.of(command).startsWith(data) && command.endsWith("/postgres"))
                        .orElse(false))
                .toList();
    }

    private static String url(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("attestory.database.url");
    }

    private Connection connect(String url) throws Exception {
        return connect(url, "attestory", password());
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private String password() throws IOException {
        Properties keys = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("keys.properties"))) {
            keys.load(reader);
        }
        return keys.getProperty("attestory.database.password");
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
