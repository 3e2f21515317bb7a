package org.attestory.signing.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are read from a file; whatever is wrong with it is told at the start in a sentence that names the setting. */
class KeystoreReaderTest {

    private static final String PASSWORD = "correct horse";
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void readsAKeyForEachPurpose() throws Exception {
        InstitutionKeys keys = read(keystore(complete()));

        assertThat(keys.all(KeyPurpose.DOCUMENT)).singleElement().satisfies(key -> {
            assertThat(key.id()).isEqualTo("document-test");
            assertThat(key.chain()).hasSize(2);
            assertThat(key.validUntil()).isCloseTo(UNTIL, within(1, ChronoUnit.SECONDS));
        });
        assertThat(keys.all(KeyPurpose.CREDENTIAL)).hasSize(1);
        assertThat(keys.all(KeyPurpose.TOKEN)).hasSize(1);
    }

    @Test
    void takesThePasswordFromAFile() throws Exception {
        Path password = Files.writeString(directory.resolve("password"), PASSWORD + "\n");

        assertThat(KeystoreReader.read(settings(keystore(complete()), null, password))
                        .all(KeyPurpose.TOKEN))
                .hasSize(1);
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        Path file = keystore(complete());

        assertThatThrownBy(() -> KeystoreReader.read(settings(file, "wrong", null)))
                .hasMessage("attestory.signing.keystore does not open with attestory.signing.password")
                .hasMessageNotContaining("wrong ");
    }

    @Test
    void refusesToGuessAMissingPassword() throws Exception {
        Path file = keystore(complete());

        assertThatThrownBy(() -> KeystoreReader.read(settings(file, null, null)))
                .hasMessageStartingWith("attestory.signing.password is missing");
        assertThatThrownBy(() -> KeystoreReader.read(settings(file, null, directory.resolve("nothing"))))
                .hasMessageStartingWith("attestory.signing.password-file names ");
    }

    @Test
    void refusesAFileThatIsNotThereOrNoKeystore() throws Exception {
        Path text = Files.writeString(directory.resolve("text"), "no keystore");

        assertThatThrownBy(() -> read(directory.resolve("nothing")))
                .hasMessageStartingWith("attestory.signing.keystore names ")
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> read(text)).hasMessageStartingWith("attestory.signing.keystore ");
    }

    @Test
    void refusesAnEntryOfNoPurpose() throws Exception {
        List<SigningKey> keys = complete();
        keys.add(key(KeyPurpose.DOCUMENT, "mine", KeyUsage.nonRepudiation));

        assertThatThrownBy(() -> read(keystore(keys)))
                .hasMessage("attestory.signing.keystore holds the entry mine, whose name begins with none of document-,"
                        + " credential- and token-");
    }

    @Test
    void refusesAKeyOfTheWrongKind() throws Exception {
        List<SigningKey> keys = complete();
        keys.add(key(KeyPurpose.TOKEN, "document-rsa", KeyUsage.nonRepudiation));

        assertThatThrownBy(() -> read(keystore(keys)))
                .hasMessage("attestory.signing.keystore holds the entry document-rsa, which is not a P-256 key"
                        + " (secp256r1)");
    }

    @Test
    void refusesADocumentKeyThatMayNotCommitToContent() throws Exception {
        List<SigningKey> keys = complete();
        keys.add(key(KeyPurpose.DOCUMENT, "document-other", KeyUsage.digitalSignature));

        assertThatThrownBy(() -> read(keystore(keys))).hasMessageContaining("lacks the key usage nonRepudiation");
    }

    @Test
    void refusesACertificateOfAnotherKey() throws Exception {
        List<SigningKey> keys = complete();
        SigningKey other = key(KeyPurpose.DOCUMENT, "document-other", KeyUsage.nonRepudiation);
        keys.add(new SigningKey(
                other.id(), ThrowawayAuthority.pair("EC", 256).getPrivate(), other.certificate(), other.chain()));

        assertThatThrownBy(() -> read(keystore(keys))).hasMessageContaining("whose certificate belongs to another key");
    }

    @Test
    void seesAFileThatOthersMayRead() throws Exception {
        Path file = keystore(complete());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(KeystorePermissions.isOpenToOthers(file)).isFalse();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(KeystorePermissions.isOpenToOthers(file)).isTrue();
    }

    @Test
    void refusesADeviceThatDoesNotOpen() throws Exception {
        Path configuration = Files.writeString(directory.resolve("device.cfg"), """
                name = nothing
                library = /nowhere/libnothing.so
                """);
        SigningSettings settings =
                new SigningSettings(null, null, null, configuration, "1234", null, null, null, Duration.ofSeconds(5));

        assertThatThrownBy(() -> KeystoreReader.read(settings))
                .hasMessageStartingWith("attestory.signing.pkcs11 names ")
                .hasMessageContaining("no device opens");
    }

    @Test
    void printsNoSecret() {
        assertThat(settings(directory, PASSWORD, null).toString()).doesNotContain(PASSWORD);
        assertThat(ThrowawayKeys.KEYS.all(KeyPurpose.TOKEN).getFirst().toString())
                .isEqualTo("token-test");
    }

    private static List<SigningKey> complete() {
        List<SigningKey> keys = new ArrayList<>();
        for (KeyPurpose purpose : KeyPurpose.values()) {
            keys.add(ThrowawayKeys.AUTHORITY.key(purpose, "test", FROM, UNTIL));
        }
        return keys;
    }

    private static SigningKey key(KeyPurpose kind, String name, int usage) {
        KeyPair pair =
                kind == KeyPurpose.DOCUMENT ? ThrowawayAuthority.pair("EC", 256) : ThrowawayAuthority.pair("RSA", 2048);
        return ThrowawayKeys.AUTHORITY.issue(pair, name, FROM, UNTIL, usage, false);
    }

    private Path keystore(List<SigningKey> keys) throws Exception {
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, null);
        for (SigningKey key : keys) {
            keystore.setKeyEntry(
                    key.id(),
                    key.privateKey(),
                    PASSWORD.toCharArray(),
                    key.chain().toArray(new Certificate[0]));
        }
        Path file = directory.resolve("keys.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            keystore.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static InstitutionKeys read(Path file) {
        return KeystoreReader.read(settings(file, PASSWORD, null));
    }

    private static SigningSettings settings(Path file, @Nullable String password, @Nullable Path passwordFile) {
        return new SigningSettings(file, password, passwordFile, null, null, null, null, null, Duration.ofSeconds(5));
    }
}
