package org.attestory.credential.query;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The names of all that is published, below the installation's own address. They stand in signed credentials, so they
 * must never change.
 *
 * @param publicUrl where the public reaches the installation, as {@code https://certificates.example.org}
 */
@ConfigurationProperties("attestory")
public record PublicAddresses(URI publicUrl) {

    private static final String CREDENTIALS = "/certificates/";
    private static final String CREDENTIAL_ENDING = ".json";
    private static final Pattern CREDENTIAL =
            Pattern.compile(Pattern.quote(CREDENTIALS) + "([0-9A-Z]{20})" + Pattern.quote(CREDENTIAL_ENDING));

    public PublicAddresses {
        if (publicUrl == null || publicUrl.getHost() == null) {
            throw new IllegalArgumentException("attestory.public-url must name the public address");
        }
    }

    /** Without a slash at the end. */
    public String base() {
        return publicUrl.getScheme() + "://" + authority(":");
    }

    /** The installation as issuer: did:web writes the colon before a port as %3A (did:web method, section 3.1). */
    public String issuer() {
        return "did:web:" + authority("%3A");
    }

    String credential(VerificationCode code) {
        return base() + CREDENTIALS + code.value() + CREDENTIAL_ENDING;
    }

    /** Whose address that is, null if it is no address of a credential of ours. */
    @Nullable
    VerificationCode codeOf(String credential) {
        if (!credential.startsWith(base())) {
            return null;
        }
        Matcher path = CREDENTIAL.matcher(credential.substring(base().length()));
        return path.matches() ? VerificationCode.parse(path.group(1)).orElse(null) : null;
    }

    String picture(VerificationCode code) {
        return base() + CREDENTIALS + code.value() + ".png";
    }

    /** Where the credential that is good now is to be had. */
    String refreshed(VerificationCode code) {
        return base() + CREDENTIALS + code.value() + "/latest";
    }

    public String verification(VerificationCode code) {
        return base() + "/verify/" + code.value();
    }

    String program(ProgramId program) {
        return base() + "/programs/" + program.slug();
    }

    String statusList(int number) {
        return base() + "/status/" + number;
    }

    public String key(String keyId) {
        return base() + "/keys/"
                + URLEncoder.encode(keyId, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String authority(String beforePort) {
        String host = publicUrl.getHost().toLowerCase(Locale.ROOT);
        return publicUrl.getPort() < 0 ? host : host + beforePort + publicUrl.getPort();
    }
}
