package org.attestory.readmodel.api;

import org.attestory.kernel.RefusalCode;

/** Why something about a read model is refused. */
public enum ReadModelRefusal implements RefusalCode {
    /** It is being made anew and compared already. */
    BEING_CHECKED("readmodel.being-checked");

    private final String code;

    ReadModelRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
