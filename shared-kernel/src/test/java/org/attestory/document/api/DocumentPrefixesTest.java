package org.attestory.document.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document is found in what was made of it by appending. */
class DocumentPrefixesTest {

    private static final String DOCUMENT = "%PDF-1.7 ... %%EOF\n";

    @Test
    void isTheWholeFileWhereNothingWasAppended() throws Exception {
        assertThat(digests(DOCUMENT)).containsExactly(sha256(DOCUMENT));
    }

    @Test
    void isABeginningOfASignedFile() throws Exception {
        String signed = DOCUMENT + "signature %%EOF\n";

        assertThat(digests(signed)).containsExactly(sha256(DOCUMENT), sha256(signed));
    }

    @Test
    void endsWithItsLineBreakOfAnyKind() throws Exception {
        assertThat(digests("a%%EOF\r\nb%%EOF")).containsExactly(sha256("a%%EOF\r\n"), sha256("a%%EOF\r\nb%%EOF"));
    }

    @Test
    void isLookedForWithinBounds() {
        assertThat(digests("%%EOF\n".repeat(10_000))).hasSize(17);
    }

    @Test
    void mayBeNoPdfAtAll() throws Exception {
        assertThat(digests("hello")).containsExactly(sha256("hello"));
        assertThat(digests("")).containsExactly(sha256(""));
    }

    private static List<String> digests(String file) {
        return DocumentPrefixes.digests(file.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
