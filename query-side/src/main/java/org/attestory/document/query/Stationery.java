package org.attestory.document.query;

import org.attestory.template.api.TemplateContent;

/**
 * What the paper of certificates of one institution in one template is printed with.
 *
 * @param content of the template
 * @param lettering for what is drawn, not read
 */
record Stationery(TemplateContent content, Lettering lettering, String institution, String place) {

    Palette palette() {
        return Palette.of(content);
    }
}
