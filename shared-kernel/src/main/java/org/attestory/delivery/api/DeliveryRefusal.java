package org.attestory.delivery.api;

import org.attestory.kernel.RefusalCode;

/** Why something about a delivery is refused. */
public enum DeliveryRefusal implements RefusalCode {
    /** The export is no longer being made. */
    EXPORT_OVER("delivery.export-over"),
    /** There is no archive of the export to download. */
    NO_ARCHIVE("delivery.no-archive");

    private final String code;

    DeliveryRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
