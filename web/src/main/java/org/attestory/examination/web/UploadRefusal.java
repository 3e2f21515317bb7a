package org.attestory.examination.web;

/** Why an upload was not received to its end. */
enum UploadRefusal {
    TOO_LARGE,
    BUSY;

    /** The attribute of the exchange under which the handlers find it. */
    static final String ATTRIBUTE = UploadRefusal.class.getName();
}
