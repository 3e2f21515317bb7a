package org.attestory.database.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * As whom the server's programs run. PostgreSQL refuses to run as root. So root starts them in a user namespace of their
 * own, in which nobody is root but the files stay root's; where containers forbid that, as an account without rights.
 *
 * @param prefix the words in front of every command
 * @param id the numeric user to whom a new cluster is to belong, 0 to leave it as it is
 */
record ServerUser(List<String> prefix, int id) {

    private static final int NOBODY = 65534;

    static ServerUser forCluster(Path cluster) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(List.of(), 0);
        }
        int owner = Files.exists(cluster) ? (int) Files.getAttribute(cluster, "unix:uid") : 0;
        if (owner != 0) {
            return unprivileged(owner);
        }
        if (runs("unshare", "-U", "true")) {
            return new ServerUser(List.of("unshare", "-U"), 0);
        }
        if (!Files.exists(cluster) && runs("setpriv", "--reuid=" + NOBODY, "--clear-groups", "true")) {
            return unprivileged(NOBODY);
        }
        throw new UnusableSettingException(
                "attestory.database.url",
                "is needed when root starts Attestory on this machine: the embedded PostgreSQL does not run as root;"
                        + " or start Attestory as another user");
    }

    private static ServerUser unprivileged(int id) {
        return new ServerUser(List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups"), id);
    }

    void own(Path directory) throws IOException {
        if (id != 0) {
            Files.setAttribute(directory, "unix:uid", id);
            Files.setAttribute(directory, "unix:gid", id);
        }
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
