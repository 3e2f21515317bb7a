package org.attestory.document.api;

/** A file that a certificate can be had as. */
public enum DocumentFormat {
    PDF("pdf", "application/pdf"),
    PNG("png", "image/png");

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
