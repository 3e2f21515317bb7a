package org.attestory.credential.query;

import com.apicatalog.multibase.Multibase;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;
import org.attestory.credential.api.StatusEntry;

/** A status list as credential, without its proof (W3C Bitstring Status List 1.0). */
public final class StatusListCredential {

    /** The one purpose that every verifier known to us looks at. */
    public static final String PURPOSE = "revocation";

    private StatusListCredential() {}

    /**
     * The list.
     *
     * @param id where it is published
     * @param withheld the indexes whose bits are set
     */
    public static JsonObject of(String id, String issuer, BitSet withheld, Instant from, Instant until) {
        return JsonBuilders.createObjectBuilder()
                .add("@context", AchievementCredential.list(StandardContexts.CREDENTIALS))
                .add("id", id)
                .add("type", AchievementCredential.list("VerifiableCredential", "BitstringStatusListCredential"))
                .add("issuer", issuer)
                .add("validFrom", AchievementCredential.written(from))
                .add(AchievementCredential.VALID_UNTIL, AchievementCredential.written(until))
                .add(
                        "credentialSubject",
                        JsonBuilders.createObjectBuilder()
                                .add("id", id + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", PURPOSE)
                                .add("encodedList", encoded(withheld)))
                .build();
    }

    /** Compressed, in base 64 for addresses; the first entry is the highest bit of the first byte. */
    private static String encoded(BitSet withheld) {
        byte[] bits = new byte[StatusEntry.PER_LIST / Byte.SIZE];
        withheld.stream().forEach(index -> bits[index / Byte.SIZE] |= (byte) (0x80 >> index % Byte.SIZE));
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(256);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Multibase.BASE_64_URL.encode(compressed.toByteArray());
    }
}
