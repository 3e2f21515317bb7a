package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.signing.query.DocumentSignatures;
import org.attestory.signing.query.SignedPdf;
import org.attestory.template.api.PageFormat;
import org.jspecify.annotations.Nullable;

/**
 * Signs where documents are drawn; where a time-stamp authority may keep a signature waiting, apart from the drawing. How
 * many documents are open at once is bounded.
 */
final class Signing implements AutoCloseable {

    private static final int AT_ONCE = 16;

    private final DocumentSignatures signatures;
    private final VisibleSignature visible;
    private final DrawingRoom room;
    private final Turns turns = new Turns("signing-", AT_ONCE);

    Signing(DocumentSignatures signatures, VisibleSignature visible, DrawingRoom room) {
        this.room = room;
        this.signatures = signatures;
        this.visible = visible;
    }

    /**
     * Signs for the institution that issued.
     *
     * @param page the sheet that shows it, null if the page does not
     */
    CompletableFuture<SignedPdf> sign(DrawnDocument drawn, AttestedContent content, @Nullable PageFormat page) {
        Supplier<SignedPdf> signature = () -> signatures.sign(
                drawn.pdf(),
                content.issuedAt(),
                content.institutionName(),
                page == null ? null : visible.field(content, signatures.signedAt(content.issuedAt()), page));
        return signatures.asksForTime() ? turns.take(signature) : room.finish(signature);
    }

    @Override
    public void close() {
        turns.close();
    }
}
