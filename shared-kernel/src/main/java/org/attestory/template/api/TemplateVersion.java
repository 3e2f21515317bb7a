package org.attestory.template.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A published state of a template, written {@code template-classical/1}. What it looks like never changes.
 *
 * @param version from 1
 */
public record TemplateVersion(TemplateId templateId, int version) {

    public TemplateVersion {
        if (version < 1) {
            throw new IllegalArgumentException("versions of templates count from 1");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TemplateVersion parse(String written) {
        int slash = written.lastIndexOf('/');
        if (slash < 0 || !written.substring(slash + 1).matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("a version of a template is written template-NAME/NUMBER");
        }
        return new TemplateVersion(
                new TemplateId(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
    }

    /** A design as it comes; bundled designs have one version. */
    public static TemplateVersion of(Design design) {
        return new TemplateVersion(TemplateId.of(design), 1);
    }

    @Override
    @JsonValue
    public String toString() {
        return templateId.value() + "/" + version;
    }
}
