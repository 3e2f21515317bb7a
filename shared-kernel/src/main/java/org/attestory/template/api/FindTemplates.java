package org.attestory.template.api;

import java.util.List;

/** Templates made in the studio: those that can be chosen, or all of them. The bundled designs are not among them. */
public record FindTemplates(boolean onlyPublished) {

    /** In order of their titles. */
    public record Result(List<TemplateSummary> templates) {}
}
