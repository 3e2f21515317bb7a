package org.attestory.document.api;

import org.attestory.kernel.RefusalCode;

/** Why a document is not drawn. */
public enum DocumentRefusal implements RefusalCode {
    /** Too many documents are being drawn at the moment; it is worth trying again a little later. */
    BUSY("document.busy"),
    /** No bundled font has some characters of the certificate; the argument {@code characters} names their code points. */
    UNDRAWABLE("document.undrawable"),
    /** The texts are too long for one page, even in the smallest type that can still be read. */
    TOO_LONG("document.too-long");

    private final String code;

    DocumentRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
