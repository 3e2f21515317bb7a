package org.attestory.program.web;

import java.util.Arrays;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;

/** How a program file names a template: a bundled design by its word, one made in the studio by its identifier. */
final class ProgramFileTemplate {

    static final String DEFAULT = Design.CLASSICAL.key();

    private ProgramFileTemplate() {}

    static TemplateId read(String written) {
        return Arrays.stream(Design.values())
                .filter(design -> design.key().equals(written))
                .findFirst()
                .map(TemplateId::of)
                .orElseGet(() -> new TemplateId(written));
    }

    static String write(TemplateId template) {
        return Arrays.stream(Design.values())
                .filter(design -> TemplateId.of(design).equals(template))
                .findFirst()
                .map(Design::key)
                .orElse(template.value());
    }
}
