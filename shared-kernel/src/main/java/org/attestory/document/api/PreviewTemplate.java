package org.attestory.document.api;

import org.attestory.template.api.TemplateContent;

/**
 * What a certificate would look like with this template, marked as a sample. Nothing is stored.
 *
 * @param language in which the certificate is written
 * @param width of the picture in pixels, 100 to 2000
 */
public record PreviewTemplate(TemplateContent content, Sample sample, String language, int width) {

    /**
     * The picture.
     *
     * @param png of the first page
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed from the renderer to the response, never compared.
    public record Result(byte[] png) {}
}
