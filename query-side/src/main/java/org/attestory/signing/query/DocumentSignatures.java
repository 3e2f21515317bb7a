package org.attestory.signing.query;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.jspecify.annotations.Nullable;

/**
 * Signs PDF documents for the institution: PAdES B-B, or B-T where a time-stamp authority answers (ETSI EN 319 142-1). The
 * signature is appended, so that the document as it was is the beginning of the signed one, byte by byte.
 */
public final class DocumentSignatures {

    private static final COSName PADES = COSName.getPDFName("ETSI.CAdES.detached");

    private final InstitutionKeys keys;
    private final @Nullable TimeStamps timeStamps;
    private final MeterRegistry meters;
    private final Clock clock;

    DocumentSignatures(InstitutionKeys keys, @Nullable TimeStamps timeStamps, MeterRegistry meters, Clock clock) {
        this.keys = keys;
        this.timeStamps = timeStamps;
        this.meters = meters;
        this.clock = clock;
    }

    /** Whether signing asks a time-stamp authority, and so may wait for the network. */
    public boolean asksForTime() {
        return timeStamps != null;
    }

    /**
     * The time that a signature claims: that of the issue, so that equal certificates give equal files whenever they are
     * asked for; later only if the key that signs is younger.
     */
    public Instant signedAt(Instant issuedAt) {
        Instant begun = keyFor(issuedAt, clock.instant()).validFrom();
        return begun.isAfter(issuedAt) ? begun : issuedAt;
    }

    /** Whether the certificates of that time are signed by a key that is generated for a first look. */
    public boolean isDemonstration(Instant issuedAt) {
        return keys.at(KeyPurpose.DOCUMENT, issuedAt).isDemonstration();
    }

    /**
     * Signs.
     *
     * @param issuedAt when the certificate was issued: decides which key signs
     * @param field where and how the page shows the signature, null if it does not
     */
    public SignedPdf sign(byte[] document, Instant issuedAt, String institution, @Nullable SignatureField field) {
        Stamping stamping = new Stamping(timeStamps, new CmsSignature(keyFor(issuedAt, clock.instant())));
        byte[] signed = sign(document, stamping, signedAt(issuedAt), institution, field);
        meters.counter("attestory.documents.signed", "level", stamping.stamped ? "B-T" : "B-B")
                .increment();
        return new SignedPdf(signed, stamping.stamped || timeStamps == null);
    }

    /** Signs and forgets it, so that the first document is signed as fast as the others. */
    public void rehearse(byte[] document) {
        Instant now = clock.instant();
        sign(document, new Stamping(null, new CmsSignature(keyFor(now, now))), now, "", null);
    }

    private static byte[] sign(
            byte[] document, Stamping stamping, Instant signedAt, String institution, @Nullable SignatureField field) {
        try (PDDocument pdf = Loader.loadPDF(document);
                SignatureOptions options = new SignatureOptions()) {
            // Else the identifier of the signed file comes from the clock.
            pdf.setDocumentId(signedAt.toEpochMilli());
            PDSignature dictionary = new PDSignature();
            dictionary.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            dictionary.setSubFilter(PADES);
            dictionary.setName(institution);
            dictionary.setSignDate(
                    GregorianCalendar.from(signedAt.atZone(ZoneOffset.UTC).withNano(0)));
            options.setPreferredSignatureSize(stamping.room());
            pdf.addSignature(dictionary, content -> stamping.sign(content.readAllBytes()), options);
            if (field != null) {
                field.show(pdf);
            }
            ByteArrayOutputStream signed = new ByteArrayOutputStream(document.length + (1 << 16));
            pdf.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of the time of issue, unless its certificate has ended: what it signed now would not be believed. */
    private SigningKey keyFor(Instant issuedAt, Instant now) {
        SigningKey key = keys.at(KeyPurpose.DOCUMENT, issuedAt);
        return key.isValidAt(now) ? key : keys.at(KeyPurpose.DOCUMENT, now);
    }

    /** One signature while it is made. */
    private static final class Stamping {

        private final @Nullable TimeStamps authority;
        private final CmsSignature signature;
        private boolean stamped;

        private Stamping(@Nullable TimeStamps authority, CmsSignature signature) {
            this.authority = authority;
            this.signature = signature;
        }

        int room() {
            return signature.room(authority != null);
        }

        byte[] sign(byte[] content) throws IOException {
            byte[] unstamped = signature.of(content);
            if (authority == null) {
                return unstamped;
            }
            Optional<byte[]> withTime = authority
                    .stamp(CmsSignature.valueIn(unstamped))
                    .map(stamp -> CmsSignature.withTimeStamp(unstamped, stamp))
                    .filter(larger -> larger.length <= signature.room(true));
            stamped = withTime.isPresent();
            return withTime.orElse(unstamped);
        }
    }
}
