package org.attestory.examination.web;

/** Ends the receiving of an upload. */
final class UploadRefusedException extends RuntimeException {

    private final UploadRefusal refusal;

    UploadRefusedException(UploadRefusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    UploadRefusal refusal() {
        return refusal;
    }
}
