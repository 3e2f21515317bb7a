package org.attestory.delivery.api;

import java.util.List;
import org.attestory.document.api.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed for some copies, as one PDF document in their order: the certificates, or a sheet of address labels.
 *
 * @param copyIds at most {@link #MOST}
 */
public record GetPrintRun(Part part, List<PrintedCopyId> copyIds) {

    /** A handful for one printer and one person. */
    public static final int MOST = 48;

    public GetPrintRun {
        copyIds = List.copyOf(copyIds);
        if (copyIds.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " copies are printed at once");
        }
    }

    /** What of it. */
    public enum Part {
        CERTIFICATES,
        /** A4, three columns of eight labels of 70 by 37 mm without margins. */
        LABELS
    }

    /** The document, null if there is nothing to print. */
    public record Result(@Nullable Document document) {}
}
