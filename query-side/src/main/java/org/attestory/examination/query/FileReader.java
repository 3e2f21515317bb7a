package org.attestory.examination.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attestory.credential.api.VerifyCredential;
import org.attestory.document.api.DocumentPrefixes;
import org.attestory.examination.api.FileKind;
import org.attestory.signing.query.InstitutionKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files of strangers, in memory and within an {@link Allowance}. Opens nothing that a file names. */
final class FileReader {

    private static final Logger LOG = LoggerFactory.getLogger(FileReader.class);

    private final SignatureExaminer signatures;

    FileReader(InstitutionKeys keys) {
        this.signatures = new SignatureExaminer(keys);
    }

    /**
     * Reads a file of a known kind.
     *
     * @throws UnreadableFileException if it is damaged or locked
     * @throws BeyondLimitsException if reading it costs too much
     */
    Reading read(byte[] file, FileKind kind, Allowance allowance) {
        try {
            return readUnguarded(file, kind, allowance);
        } catch (BeyondLimitsException | UnreadableFileException expected) {
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
            case CREDENTIAL, TOKEN -> credential(file);
            case OTHER -> throw new UnreadableFileException();
        };
    }

    private Reading pdf(byte[] file, Allowance allowance) {
        PdfObjects objects = PdfObjects.of(file, allowance);
        if (objects.isEncrypted() || objects.all().isEmpty()) {
            throw new UnreadableFileException();
        }
        List<String> credentials = AttachedCredentials.in(objects);
        List<String> lines = PdfText.lines(objects, allowance);
        return new Reading.OfPdf(
                signatures.examine(file, allowance),
                lines,
                PrintedCodes.in(lines, allowance),
                credentials.isEmpty() ? null : credentials.getLast(),
                DocumentPrefixes.digests(file));
    }

    private static Reading png(byte[] file, Allowance allowance) {
        PngChunks picture = PngChunks.of(file, allowance);
        List<String> credentials = BakedCredentials.in(picture, allowance);
        return new Reading.OfPng(
                picture,
                credentials.size() < 2 && !picture.isFollowed(),
                credentials.isEmpty() ? null : credentials.getLast());
    }

    private static Reading credential(byte[] file) {
        int text = FileKinds.startOfText(file);
        if (file.length - text > VerifyCredential.LONGEST) {
            throw new BeyondLimitsException();
        }
        return new Reading.OfCredential(new String(file, text, file.length - text, StandardCharsets.UTF_8));
    }
}
