package org.attestory.picture.api;

/** What an accepted picture is stored as. */
public enum PictureFormat {
    PNG("png", "image/png"),
    /** The subset of SVG that {@link VectorPicture} knows. */
    SVG("svg", "image/svg+xml");

    private final String extension;
    private final String mediaType;

    PictureFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Which of the two a stored picture is. */
    public static PictureFormat of(byte[] stored) {
        return stored.length > 0 && stored[0] == '<' ? SVG : PNG;
    }
}
