package org.attestory.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The process that follows events. It names its machine, process number and start, so that a process started on the same
 * machine sees at once when it is gone, and need not wait for its claim to time out.
 *
 * @param machine host name and process namespace
 */
public record RunningProcess(String machine, long process, Instant startedAt) {

    private static final RunningProcess THIS = of(ProcessHandle.current(), machineName());

    public static RunningProcess thisProcess() {
        return THIS;
    }

    /** The process that was printed, null if the text is none. */
    public static @Nullable RunningProcess parse(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == 3
                ? new RunningProcess(parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2]))
                : null;
    }

    /** Whether it ran on this machine and runs no more. */
    public boolean isGone() {
        return machine.equals(THIS.machine)
                && ProcessHandle.of(process)
                        .map(found -> !of(found, machine).equals(this))
                        .orElse(true);
    }

    /** For people: enough to find it. */
    public String shortName() {
        return machine.substring(0, machine.indexOf('/') < 0 ? machine.length() : machine.indexOf('/')) + " " + process;
    }

    @Override
    public String toString() {
        return machine + " " + process + " " + startedAt;
    }

    private static RunningProcess of(ProcessHandle process, String machine) {
        return new RunningProcess(
                machine, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
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
