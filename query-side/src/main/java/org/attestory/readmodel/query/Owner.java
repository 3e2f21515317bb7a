package org.attestory.readmodel.query;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The process that works on a projection. It names its machine, process number and start, so that a process started on
 * the same machine sees at once when the owner is gone, and need not wait for the claim to time out.
 *
 * @param machine host name and process namespace
 */
record Owner(String machine, long process, Instant startedAt) {

    private static final Owner THIS = of(ProcessHandle.current(), machineName());

    static Owner thisProcess() {
        return THIS;
    }

    static @Nullable Owner parse(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == 3 ? new Owner(parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2])) : null;
    }

    /** Whether it ran on this machine and runs no more. */
    boolean isGone() {
        return machine.equals(THIS.machine)
                && ProcessHandle.of(process)
                        .map(found -> !of(found, machine).equals(this))
                        .orElse(true);
    }

    @Override
    public String toString() {
        return machine + " " + process + " " + startedAt;
    }

    private static Owner of(ProcessHandle process, String machine) {
        return new Owner(machine, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    private static String machineName() {
        return (hostName() + "/" + processNamespace()).replace(' ', '_');
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Tells containers on one host apart where they share its name; empty where there are no namespaces. */
    private static String processNamespace() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}
