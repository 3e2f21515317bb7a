package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.signing.query.DocumentSignatures;
import org.attestory.signing.query.SignedPdf;
import org.attestory.template.api.PageFormat;
import org.jspecify.annotations.Nullable;

/**
 * Signs apart from the drawing, since a time-stamp authority may keep a signature waiting. Threads are virtual; how many
 * documents are open at once is bounded.
 */
final class Signing implements AutoCloseable {

    private static final int AT_ONCE = 16;

    private final DocumentSignatures signatures;
    private final VisibleSignature visible;
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("signing-", 0).factory());
    private final Semaphore places = new Semaphore(AT_ONCE);

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
        return CompletableFuture.supplyAsync(
                inTurn(() -> signatures.sign(
                        drawn.pdf(),
                        content.issuedAt(),
                        content.institutionName(),
                        page == null ? null : visible.field(content, page))),
                executor);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private <T> Supplier<T> inTurn(Supplier<T> work) {
        return () -> {
            places.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                places.release();
            }
        };
    }
}
