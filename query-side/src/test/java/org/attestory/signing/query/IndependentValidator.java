package org.attestory.signing.query;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Validates signatures with other code than the one that made them. The validator needs an older cryptographic library than
 * ours, so it runs with that one in a class loader that shares nothing but the Java platform with the tests.
 */
public final class IndependentValidator {

    private static final Path OLDER_LIBRARY = Path.of("target", "validator");

    private static final Function<List<byte[]>, List<String>> VALIDATION = load();

    private IndependentValidator() {}

    /** What the validator found. */
    public record Verdict(String format, String indication, String subIndication, String errors) {}

    /** Validates a document; the authority is trusted, and lists nothing as revoked. */
    public static Verdict validate(byte[] pdf, ThrowawayAuthority authority) {
        return validate(pdf, authority, authority.revocations(Instant.now()));
    }

    static Verdict validate(byte[] pdf, ThrowawayAuthority authority, byte[] revocations) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(VALIDATION.getClass().getClassLoader());
        try {
            List<String> found =
                    VALIDATION.apply(List.of(pdf, authority.certificate().getEncoded(), revocations));
            return found.isEmpty()
                    ? new Verdict("none", "none", "none", "")
                    : new Verdict(found.get(0), found.get(1), found.get(2), found.get(3));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @SuppressWarnings("unchecked") // The class is known, only its loader is not ours.
    private static Function<List<byte[]>, List<String>> load() {
        try (Stream<Path> older = Files.list(OLDER_LIBRARY)) {
            Stream<URL> others = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !entry.contains("bouncycastle"))
                    .map(entry -> url(Path.of(entry).toUri()));
            URL[] path =
                    Stream.concat(older.map(jar -> url(jar.toUri())), others).toArray(URL[]::new);
            ClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
            return (Function<List<byte[]>, List<String>>) loader.loadClass(SignatureValidation.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("run by Maven, which brings the validator's libraries", e);
        }
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
