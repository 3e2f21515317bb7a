package org.attestory.examination.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.attestory.issuance.api.CertificateView;

/** What people do to files before they show them. */
final class Tampering {

    private Tampering() {}

    static byte[] flipped(byte[] file, int place) {
        byte[] flipped = file.clone();
        flipped[place] ^= 0x01;
        return flipped;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Something is drawn over the page, by an update as any editor writes it. */
    static byte[] updated(byte[] pdf) {
        return edited(pdf, true, document -> {
            PDPage page = document.getPage(0);
            try (PDPageContentStream canvas =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                write(canvas, "With the highest honours", 100, 100);
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** Another file takes the place of the credential. */
    static byte[] withAttachment(byte[] pdf, byte[] credential, boolean asUpdate) {
        return edited(pdf, asUpdate, document -> {
            PDEmbeddedFile content =
                    new PDEmbeddedFile(document, new ByteArrayInputStream(credential), COSName.FLATE_DECODE);
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("credential.json");
            file.setEmbeddedFile(content);
            PDEmbeddedFilesNameTreeNode names = new PDEmbeddedFilesNameTreeNode();
            names.setNames(Map.of("credential.json", file));
            PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
            dictionary.setEmbeddedFiles(names);
            document.getDocumentCatalog().setNames(dictionary);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** Saved anew by a program that keeps no signature. */
    static byte[] savedAnew(byte[] pdf) {
        return edited(pdf, false, document -> document.getDocumentInformation().setTitle("Saved anew"));
    }

    /** A certificate as a forger makes it: looks of their own, a code that is genuine. */
    static byte[] forged(String holder, CertificateView stolen) {
        return drawn(
                "Certificate of achievement",
                holder,
                stolen.content().title(),
                "Code " + stolen.code().grouped());
    }

    /** Some lines on a page. */
    static byte[] drawn(String... lines) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.length; i++) {
                    write(canvas, lines[i], 72, 700 - 30 * i);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream canvas, String text, int x, int y) throws IOException {
        canvas.beginText();
        canvas.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
        canvas.newLineAtOffset(x, y);
        canvas.showText(text);
        canvas.endText();
    }

    private interface Edit {
        void apply(PDDocument document) throws IOException;
    }

    private static byte[] edited(byte[] pdf, boolean asUpdate, Edit edit) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            edit.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (asUpdate) {
                document.saveIncremental(out);
            } else {
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF of which only one object matters. */
    static byte[] pdfWith(String dictionary, byte[] stream) {
        return joined(
                bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>\nendobj\n"
                        + "4 0 obj\n<< " + dictionary + " /Length " + stream.length + " >>\nstream\n"),
                stream,
                bytes("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"));
    }

    /** So many zeros, packed. */
    static byte[] bomb(int zeros) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] part = new byte[1 << 16];
            for (int i = 0; i < zeros; i += part.length) {
                out.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] named = joined(bytes(type), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static byte[] header(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) 2)
                        .array());
    }

    /** A picture with another credential in it; null leaves it without. */
    static byte[] baked(byte[] png, byte[]... credentials) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 8);
        ByteBuffer bytes = ByteBuffer.wrap(png);
        boolean first = true;
        for (int at = 8; at < png.length; at += bytes.getInt(at) + 12) {
            if (!new String(png, at + 4, 4, StandardCharsets.ISO_8859_1).equals("iTXt")) {
                out.write(png, at, bytes.getInt(at) + 12);
            }
            if (first) {
                for (byte[] credential : credentials) {
                    out.writeBytes(chunk("iTXt", joined(bytes("openbadgecredential"), new byte[5], credential)));
                }
            }
            first = false;
        }
        return out.toByteArray();
    }
}
