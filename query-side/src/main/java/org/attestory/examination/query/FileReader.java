package org.attestory.examination.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attestory.credential.api.VerifyCredential;
import org.attestory.credential.query.PublicAddresses;
import org.attestory.document.api.DocumentPrefixes;
import org.attestory.examination.api.FileKind;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.TrustedTimes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files of strangers, in memory and within an {@link Allowance}. Opens nothing that a file names. */
final class FileReader {

    private static final Logger LOG = LoggerFactory.getLogger(FileReader.class);

    private final SignatureExaminer signatures;
    private final PublicAddresses addresses;

    FileReader(InstitutionKeys keys, TrustedTimes times, PublicAddresses addresses) {
        this.signatures = new SignatureExaminer(keys, times);
        this.addresses = addresses;
    }

    /**
     * Reads a file of a known kind.
     *
     * @throws UnreadableFileException if it is damaged
     * @throws LockedFileException if it is locked
     * @throws BeyondLimitsException if reading it costs too much
     */
    Reading read(byte[] file, FileKind kind, Allowance allowance) {
        try {
            return readUnguarded(file, kind, allowance);
        } catch (BeyondLimitsException | UnreadableFileException | LockedFileException expected) {
            throw expected;
        } catch (RuntimeException unforeseen) {
            // Its message may quote the file, and a name with it.
            LOG.warn(
                    "A file of kind {} made its reader fail: {}",
                    kind,
                    unforeseen.getClass().getName());
            throw new UnreadableFileException();
        }
    }

    /** As long as nothing is wrong here, it fails in no other way. */
    Reading readUnguarded(byte[] file, FileKind kind, Allowance allowance) {
        return switch (kind) {
            case PDF -> pdf(file, allowance);
            case PNG -> png(file, allowance);
            case JPEG -> jpeg(file, allowance);
            case CREDENTIAL, TOKEN -> credential(file);
            case OTHER -> throw new UnreadableFileException();
        };
    }

    private Reading pdf(byte[] file, Allowance allowance) {
        PdfObjects objects = PdfObjects.of(file, allowance);
        if (objects.isEncrypted()) {
            throw new LockedFileException();
        }
        if (objects.all().isEmpty()) {
            throw new UnreadableFileException();
        }
        List<String> credentials = AttachedCredentials.in(objects);
        PdfText text = PdfText.of(objects, allowance);
        List<VerificationCode> codes = PrintedCodes.in(text.lines(), allowance);
        return new Reading.OfPdf(
                signatures.examine(file, allowance),
                text.hasPages(),
                text.lines(),
                codes,
                codes.isEmpty() ? PdfCodes.in(file, objects, text, addresses, allowance) : PdfCodes.NOT_LOOKED_FOR,
                credentials.isEmpty() ? null : credentials.getLast(),
                DocumentPrefixes.digests(file));
    }

    private Reading jpeg(byte[] file, Allowance allowance) {
        JpegSegments segments = JpegSegments.of(file, allowance);
        if (!segments.isBounded()) {
            throw new BeyondLimitsException();
        }
        return new Reading.OfJpeg(pictured(segments, allowance));
    }

    private @Nullable PicturedCode pictured(JpegSegments segments, Allowance allowance) {
        return PicturedCode.in(segments.picture(), "jpeg", segments.size(), addresses, allowance);
    }

    private @Nullable PicturedCode pictured(PngChunks picture, Allowance allowance) {
        Brightness.Size size = new Brightness.Size(picture.width(), picture.height());
        try {
            return PicturedCode.in(picture.picture(), "png", size, addresses, allowance);
        } catch (UnreadableFileException damaged) {
            return null;
        }
    }

    private Reading png(byte[] file, Allowance allowance) {
        PngChunks picture = PngChunks.of(file, allowance);
        List<String> credentials = BakedCredentials.in(picture, allowance);
        return new Reading.OfPng(
                picture,
                credentials.size() < 2 && !picture.isFollowed(),
                credentials.isEmpty() ? null : credentials.getLast(),
                credentials.isEmpty() ? pictured(picture, allowance) : null);
    }

    private static Reading credential(byte[] file) {
        int text = FileKinds.startOfText(file);
        if (file.length - text > VerifyCredential.LONGEST) {
            throw new BeyondLimitsException();
        }
        return new Reading.OfCredential(new String(file, text, file.length - text, StandardCharsets.UTF_8));
    }
}
