package org.attestory.document.api;

/** A file that a certificate can be had as. */
public enum DocumentFormat {
    /** Signed, for archives and assistive technology, with the open credential attached. */
    PDF("pdf", "application/pdf"),
    /** The page at 150 dots per inch, with the open credential baked in. */
    PNG("png", "image/png"),
    /** The same at 300 dots per inch, for print. */
    PNG_300("png", "image/png"),
    /** The page 480 pixels wide, for lists. */
    THUMBNAIL("png", "image/png"),
    /** The page on a canvas of 1200 by 630 pixels, for previews of links. */
    PREVIEW("png", "image/png");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
