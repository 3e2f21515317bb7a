package org.attestory.credential.api;

/** In which of its two forms an open credential is wanted. Both say the same. */
public enum CredentialForm {
    /** JSON with an embedded proof (W3C Data Integrity, eddsa-rdfc-2022). */
    EMBEDDED_PROOF("application/vc"),
    /** A signed JSON Web Token (VC-JWT of Open Badges 3.0, RS256). */
    TOKEN("application/vc+jwt");

    private final String mediaType;

    CredentialForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
