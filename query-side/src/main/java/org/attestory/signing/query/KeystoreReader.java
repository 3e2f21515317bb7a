package org.attestory.signing.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the institution's keys from a file, from a device, or from both. */
final class KeystoreReader {

    private KeystoreReader() {}

    static InstitutionKeys read(SigningSettings settings) {
        List<SigningKey> keys = new ArrayList<>();
        Path file = settings.keystore();
        if (file != null) {
            KeystorePermissions.warnIfOthersMayRead(file);
            keys.addAll(ofFile(file, settings.keystorePassword()));
        }
        Path device = settings.pkcs11();
        if (device != null) {
            keys.addAll(ofDevice(device, settings.devicePin()));
        }
        return new KeyRing(keys);
    }

    private static List<SigningKey> ofFile(Path file, char[] password) {
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            keystore.load(content, password);
            List<SigningKey> keys = keys(keystore, password, SigningSettings.KEYSTORE);
            for (String alias : Collections.list(keystore.aliases())) {
                if (keystore.isKeyEntry(alias) && purposeOf(alias) == null) {
                    throw new IllegalArgumentException(SigningSettings.KEYSTORE + " holds the entry " + alias
                            + ", whose name begins with none of document-, credential- and token-");
                }
            }
            return keys;
        } catch (IOException unreadable) {
            String problem = unreadable.getCause() instanceof UnrecoverableKeyException
                    ? " does not open with attestory.signing.password"
                    : " names " + file + ", which cannot be read as a PKCS#12 file";
            throw new IllegalArgumentException(SigningSettings.KEYSTORE + problem, unreadable);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException(
                    SigningSettings.KEYSTORE + " names " + file + ", whose content cannot be used: "
                            + unusable.getMessage(),
                    unusable);
        }
    }

    /** What the device holds beside keys of ours belongs to others and is left alone. */
    private static List<SigningKey> ofDevice(Path configuration, char[] pin) {
        try {
            Provider provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
            // Signatures find the provider of a device's key among the installed ones.
            Security.addProvider(provider);
            KeyStore device = KeyStore.getInstance("PKCS11", provider);
            device.load(null, pin);
            return keys(device, null, SigningSettings.PKCS11);
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            throw new IllegalArgumentException(
                    SigningSettings.PKCS11 + " names " + configuration + ", with which no device opens: "
                            + unusable.getMessage(),
                    unusable);
        }
    }

    private static List<SigningKey> keys(KeyStore keystore, char @Nullable [] password, String setting)
            throws GeneralSecurityException {
        List<SigningKey> keys = new ArrayList<>();
        for (String alias : Collections.list(keystore.aliases())) {
            KeyPurpose purpose = purposeOf(alias);
            if (purpose != null
                    && keystore.isKeyEntry(alias)
                    && keystore.getKey(alias, password) instanceof PrivateKey privateKey) {
                List<X509Certificate> chain = Arrays.stream(keystore.getCertificateChain(alias))
                        .map(X509Certificate.class::cast)
                        .toList();
                SigningKey key = new SigningKey(alias, privateKey, chain.getFirst(), chain);
                KeyCheck.check(key, purpose, setting);
                keys.add(key);
            }
        }
        return keys;
    }

    private static @Nullable KeyPurpose purposeOf(String alias) {
        return Arrays.stream(KeyPurpose.values())
                .filter(purpose -> alias.startsWith(purpose.prefix()))
                .findFirst()
                .orElse(null);
    }
}
