package org.attestory.database.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** The files of a database server, prepared so that one account can reach one database from this machine only. */
final class Cluster {

    /** Name of the database and of the account that owns it. */
    static final String NAME = "attestory";

    private static final String HOST_RULES = """
            # One account, one database, this machine, with a password. The superuser has none and cannot log in.
            host  %1$s  %1$s  127.0.0.1/32  scram-sha-256
            """.formatted(NAME);

    private Cluster() {}

    /** Makes the files unless they exist; a try that was cut short leaves nothing that counts. */
    static void prepare(DataDirectory data, ServerPrograms programs, String password) throws IOException {
        if (Files.exists(data.cluster())) {
            return;
        }
        Path unfinished = data.unfinishedCluster();
        FileSystemUtils.deleteRecursively(unfinished);
        programs.user().own(Files.createDirectories(unfinished));
        programs.run(
                "",
                "initdb",
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        Files.writeString(unfinished.resolve("pg_hba.conf"), HOST_RULES);
        createDatabase(programs, unfinished, password);
        Files.move(unfinished, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** In single-user mode, without opening a port and before anybody could log in. */
    private static void createDatabase(ServerPrograms programs, Path cluster, String password) throws IOException {
        String output = programs.run(
                """
                CREATE ROLE %1$s LOGIN PASSWORD '%2$s';
                CREATE DATABASE %1$s OWNER %1$s;
                """.formatted(NAME, password), "postgres", "--single", "-D", cluster.toString(), "postgres");
        if (output.contains("ERROR:") || output.contains("FATAL:")) {
            throw new ServerProgramException("postgres", "the database could not be created");
        }
    }
}
