package org.attestory.signing.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.attestory.signing.query.IndependentValidator.Verdict;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that never leaves its device signs documents; left out where there is no SoftHSM. */
class DeviceSignaturesTest {

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2090-01-01T00:00:00Z");
    private static final String PASSWORD = "a password";
    private static final String PROVIDER = "SunPKCS11-attestory";

    @TempDir
    private Path directory;

    @AfterEach
    void forget() {
        Security.removeProvider(PROVIDER);
    }

    @Test
    void signsWithAKeyThatNeverLeavesItsDevice() throws Exception {
        assumeTrue(SoftwareDevice.library().isPresent(), "SoftHSM is not installed");
        SoftwareDevice device = SoftwareDevice.in(directory);
        makeKeyIn(device);

        InstitutionKeys keys = KeystoreReader.read(new SigningSettings(
                others(),
                PASSWORD,
                null,
                device.configuration(),
                SoftwareDevice.PIN,
                null,
                null,
                null,
                Duration.ofSeconds(5)));
        SigningKey key = keys.at(KeyPurpose.DOCUMENT, Instant.now());
        byte[] signed = new DocumentSignatures(keys, null, new SimpleMeterRegistry(), Clock.systemUTC())
                .sign(ThrowawayDocuments.onePage(), FROM, "University of Tests", null)
                .bytes();

        assertThat(key.id()).isEqualTo("document-device");
        assertThat(key.privateKey().getEncoded()).isNull();
        Verdict verdict = IndependentValidator.validate(signed, ThrowawayKeys.AUTHORITY);
        assertThat(verdict.indication()).as(verdict.toString()).isEqualTo("TOTAL_PASSED");
        assertThat(verdict.format()).isEqualTo("PAdES-BASELINE-B");
    }

    private static void makeKeyIn(SoftwareDevice device) throws Exception {
        Provider provider = Security.getProvider("SunPKCS11")
                .configure(device.configuration().toString());
        KeyStore token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, SoftwareDevice.PIN.toCharArray());
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(256);
        KeyPair pair = generator.generateKeyPair();
        SigningKey issued = ThrowawayKeys.AUTHORITY.issue(
                pair, "document-device", FROM, UNTIL, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, false);
        token.setKeyEntry(issued.id(), pair.getPrivate(), null, issued.chain().toArray(new Certificate[0]));
    }

    /** The keys for the other purposes, in a file. */
    private Path others() throws Exception {
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, null);
        for (KeyPurpose purpose : new KeyPurpose[] {KeyPurpose.CREDENTIAL, KeyPurpose.TOKEN}) {
            SigningKey key = ThrowawayKeys.KEYS.all(purpose).getFirst();
            keystore.setKeyEntry(
                    key.id(),
                    key.privateKey(),
                    PASSWORD.toCharArray(),
                    key.chain().toArray(new Certificate[0]));
        }
        Path file = directory.resolve("others.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            keystore.store(out, PASSWORD.toCharArray());
        }
        return file;
    }
}
