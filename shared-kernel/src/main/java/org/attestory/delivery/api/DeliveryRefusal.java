package org.attestory.delivery.api;

import org.attestory.kernel.RefusalCode;

/** Why something about a delivery is refused. */
public enum DeliveryRefusal implements RefusalCode {
    /** The export is no longer being made. */
    EXPORT_OVER("delivery.export-over"),
    /** There is no archive of the export to download. */
    NO_ARCHIVE("delivery.no-archive"),
    /** The program offers no copy by post. */
    POST_NOT_OFFERED("delivery.post-not-offered"),
    /** A printed copy is asked for already, or on its way. */
    COPY_UNDER_WAY("delivery.copy-under-way"),
    /** The printed copy does not stand where this could be done with it; somebody may have been faster. */
    COPY_ELSEWHERE("delivery.copy-elsewhere"),
    /** The address was erased with the holder's data. */
    ADDRESS_ERASED("delivery.address-erased");

    private final String code;

    DeliveryRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
