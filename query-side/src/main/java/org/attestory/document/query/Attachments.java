package org.attestory.document.query;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attestory.issuance.api.CertificateView;
import org.jspecify.annotations.Nullable;

/** What goes with documents. Fetched apart from the drawing, since right after the issue it may have to be waited for. */
final class Attachments implements AutoCloseable {

    private static final int AT_ONCE = 16;

    private final @Nullable AttachedCredential credentials;
    private final Turns turns = new Turns("attachment-", AT_ONCE);

    Attachments(@Nullable AttachedCredential credentials) {
        this.credentials = credentials;
    }

    /** The open credential, empty where there are none. */
    CompletableFuture<Optional<byte[]>> of(CertificateView certificate) {
        AttachedCredential source = credentials;
        return source == null
                ? CompletableFuture.completedFuture(Optional.empty())
                : turns.take(() -> Optional.of(source.of(certificate)));
    }

    /** One for nobody, empty where there are none. */
    Optional<byte[]> rehearsed(CertificateView sample) {
        return Optional.ofNullable(credentials).map(source -> source.rehearsed(sample));
    }

    @Override
    public void close() {
        turns.close();
    }
}
