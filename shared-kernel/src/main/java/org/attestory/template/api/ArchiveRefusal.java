package org.attestory.template.api;

import org.attestory.kernel.RefusalCode;

/** Why an archive is not taken; all but the first two name the {@code file}. */
public enum ArchiveRefusal implements RefusalCode {
    /** Not a ZIP file from its first byte to its last, or one in many parts. */
    NOT_AN_ARCHIVE("template.archive-not-an-archive"),
    /** More in it than may be; the argument {@code limit} says what may. */
    TOO_LARGE("template.archive-too-large"),
    /** A name that leads out of the archive, or that systems read differently. */
    PATH("template.archive-path"),
    TWICE("template.archive-twice"),
    UNKNOWN_FILE("template.archive-unknown-file"),
    /** An archive in the archive. */
    NESTED("template.archive-nested"),
    ENCRYPTED("template.archive-encrypted"),
    /** A link to another file. */
    LINK("template.archive-link"),
    /** A way of packing other than stored or deflated. */
    METHOD("template.archive-method"),
    /** Packed so small that unpacking is an attack. */
    BOMB("template.archive-bomb"),
    /** The two descriptions of a file differ, or its content is not what they say. */
    DAMAGED("template.archive-damaged"),
    /** No manifest, or one that is no JSON of the right shape. */
    MANIFEST("template.archive-manifest"),
    /** A manifest of another product or version. */
    FORMAT("template.archive-format"),
    /** In the archive, not in the manifest. */
    NOT_LISTED("template.archive-not-listed"),
    /** In the manifest, not in the archive. */
    MISSING("template.archive-missing"),
    /** Not the content that the manifest has the hash of. */
    CHANGED("template.archive-changed");

    private final String code;

    ArchiveRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
