package org.attestory.appearance.web;

/**
 * What other sites show of a page when somebody shares its address; templates' layout finds it as {@code preview}. Its
 * readers know no address relative to ours, so all are whole.
 *
 * @param picture empty if there is none
 */
public record LinkPreview(String title, String description, String address, String picture) {

    /** Name of the model attribute. */
    public static final String ATTRIBUTE = "preview";
}
