package org.attestory.template.command;

import org.attestory.template.api.TemplateImageId;

/** Which pictures there are. */
interface KnownImages {

    boolean contains(TemplateImageId imageId);
}
