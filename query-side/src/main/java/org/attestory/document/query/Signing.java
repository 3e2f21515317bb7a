package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.signing.query.DocumentSignatures;
import org.attestory.signing.query.SignedPdf;
import org.attestory.template.api.PageFormat;
import org.jspecify.annotations.Nullable;

/**
 * Signs apart from the drawing, since a time-stamp authority may keep a signature waiting. How many
 * documents are open at once is bounded.
 */
final class Signing implements AutoCloseable {

    private static final int AT_ONCE = 16;

    private final DocumentSignatures signatures;
    private final VisibleSignature visible;
    private final Turns turns = new Turns("signing-", AT_ONCE);

    Signing(DocumentSignatures signatures, VisibleSignature visible) {
        this.signatures = signatures;
        this.visible = visible;
    }

    /**
     * Signs for the institution that issued.
     *
     * @param page the sheet that shows it, null if the page does not
     */
    CompletableFuture<SignedPdf> sign(DrawnDocument drawn, AttestedContent content, @Nullable PageFormat page) {
        return turns.take(() -> signatures.sign(
                drawn.pdf(),
                content.issuedAt(),
                content.institutionName(),
                page == null ? null : visible.field(content, signatures.signedAt(content.issuedAt()), page)));
    }

    @Override
    public void close() {
        turns.close();
    }
}
