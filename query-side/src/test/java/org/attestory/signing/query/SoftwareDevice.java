package org.attestory.signing.query;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A device for keys that is none: SoftHSM, with one empty token in a directory. */
record SoftwareDevice(Path configuration) {

    static final String PIN = "1234";

    private static final String SETTINGS = "SOFTHSM2_CONF";

    /** Where systems put it. */
    static Optional<Path> library() {
        return Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so",
                        "/usr/lib64/softhsm/libsofthsm2.so",
                        "/usr/local/lib/softhsm/libsofthsm2.so",
                        "/opt/homebrew/lib/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::isReadable)
                .findFirst();
    }

    static SoftwareDevice in(Path directory) throws IOException, InterruptedException {
        Path settings = Files.writeString(
                directory.resolve("softhsm2.conf"),
                "directories.tokendir = %s%n".formatted(Files.createDirectory(directory.resolve("tokens"))));
        ProcessBuilder util = new ProcessBuilder(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "attestory",
                        "--pin",
                        PIN,
                        "--so-pin",
                        "87654321")
                .redirectErrorStream(true);
        util.environment().put(SETTINGS, settings.toString());
        Process made = util.start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IOException(said);
        }
        setEnvironment(SETTINGS, settings.toString());
        return new SoftwareDevice(Files.writeString(
                directory.resolve("device.cfg"), """
                name = attestory
                library = %s
                slotListIndex = 0
                """.formatted(library().orElseThrow())));
    }

    /** Of this process: the library asks for its settings there. */
    @SuppressWarnings("restricted") // There is no other way to change it from within.
    private static void setEnvironment(String name, String value) {
        Linker linker = Linker.nativeLinker();
        try (Arena memory = Arena.ofConfined()) {
            int refused = (int) linker.downcallHandle(
                            linker.defaultLookup().find("setenv").orElseThrow(),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT))
                    .invokeExact(memory.allocateFrom(name), memory.allocateFrom(value), 1);
            if (refused != 0) {
                throw new IllegalStateException("the environment cannot be changed");
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
