package org.attestory.examination.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an examined file turned out to be. Whether its certificate holds is another question, answered beside it. */
public enum FileVerdict {
    /** It is what was issued, unchanged. */
    GENUINE,
    /** It rests on something genuine, but is not as it was issued. */
    ALTERED_DOCUMENT,
    /** It shows the code of a certificate, but was not issued here. */
    FORGED_DOCUMENT,
    /** It claims to be a credential of ours and is not signed by us as it stands. */
    ALTERED_CREDENTIAL,
    /** It shows the code of a certificate, and is nothing that could be checked beyond that: a photograph, a scan. */
    ONLY_THE_CODE,
    /** It does not claim to be from here, or claims a code that nothing was issued under. */
    NOT_OURS,
    /** It can be read, but there is nothing in it that could be checked. */
    NOTHING_TO_CHECK,
    /** Its text is drawn as shapes or as a picture, and no code can be read in it. */
    WITHOUT_TEXT,
    /** It is locked with a password, be it an empty one. */
    LOCKED,
    /** It is damaged. */
    UNREADABLE,
    /** It is of no kind that is issued here. */
    UNSUPPORTED,
    TOO_LARGE,
    /** Reading it would cost more than is allowed; it was not read to the end. */
    BEYOND_LIMITS;

    /** As in the public JSON. */
    @JsonValue
    public String publicName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
