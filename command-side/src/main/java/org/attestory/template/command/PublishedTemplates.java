package org.attestory.template.command;

import java.util.Optional;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateVersion;

/** What other capabilities of the command side may know of templates when they decide. */
public interface PublishedTemplates {

    /**
     * The version that a certificate issued at this moment would use; empty if unknown or never published. A retired
     * template keeps its latest version, so that programs that name it go on.
     */
    Optional<TemplateVersion> latest(TemplateId templateId);

    /** Whether it can be chosen: a bundled design, or published and not retired. */
    boolean isOffered(TemplateId templateId);
}
