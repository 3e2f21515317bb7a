package org.attestory.examination.query;

import java.util.List;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/** What was read out of a file, before anything of it is compared with what is known here. */
sealed interface Reading {

    /** The credential in it, null if there is none; of several the last. */
    @Nullable
    String credential();

    /**
     * A document.
     *
     * @param paged whether it has pages, which one that was cut off may have lost
     * @param lines what its pages say
     * @param codes the verification codes among that
     * @param shown the QR code that it shows, looked for only if no code is among that
     * @param digests of the beginnings at which it may have ended, the whole file last
     */
    record OfPdf(
            SignatureFinding signature,
            boolean paged,
            List<String> lines,
            List<VerificationCode> codes,
            PdfCodes shown,
            @Nullable String credential,
            List<String> digests)
            implements Reading {

        /** The code that a QR code in it holds, null if none can be read. */
        @Nullable
        PicturedCode pictured() {
            return shown.code();
        }
    }

    /**
     * A picture.
     *
     * @param alone whether it holds nothing but one picture and at most one credential
     * @param pictured the code that it shows, looked for only if it holds no credential
     */
    record OfPng(
            PngChunks picture,
            boolean alone,
            @Nullable String credential,
            @Nullable PicturedCode pictured) implements Reading {}

    /** A photograph or a scan. */
    record OfJpeg(@Nullable PicturedCode pictured) implements Reading {

        @Override
        public @Nullable String credential() {
            return null;
        }
    }

    /** A credential by itself. */
    record OfCredential(String credential) implements Reading {}
}
