package org.attestory.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is done to a page, whoever draws it. */
sealed interface PageStep {

    /** An operator of the page description that takes numbers only. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Call(String operator, float[] numbers) implements PageStep {}

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Dashes(float[] lengths, float phase) implements PageStep {}

    record Font(String name, float size) implements PageStep {}

    record Text(List<Piece> pieces) implements PageStep {

        String whole() {
            StringBuilder whole = new StringBuilder();
            for (Piece piece : pieces) {
                if (piece.text() != null) {
                    whole.append(piece.text());
                }
            }
            return whole.toString();
        }
    }

    /** A piece of a line, or by how much the next one is shifted. */
    record Piece(@Nullable String text, float shift) {}
}
