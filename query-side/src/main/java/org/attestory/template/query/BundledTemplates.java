package org.attestory.template.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateVersion;
import org.attestory.template.api.TemplateView;

/** The designs as they come: each is a template with one version, known without asking. */
final class BundledTemplates {

    private static final Map<TemplateId, Design> DESIGNS =
            Arrays.stream(Design.values()).collect(Collectors.toUnmodifiableMap(TemplateId::of, Function.identity()));

    private BundledTemplates() {}

    /** The design as a published version, empty if it is no design. */
    static Optional<PublishedTemplate> find(TemplateVersion version) {
        return design(version.templateId(), version.version())
                .map(design -> new PublishedTemplate(TemplateContent.of(design), Map.of()));
    }

    /** The design as the studio shows it, empty if it is no design; version 0 stands for its only one. */
    static Optional<TemplateView> view(TemplateId templateId, int version) {
        return design(templateId, version == 0 ? 1 : version)
                .map(design -> new TemplateView(
                        templateId,
                        design.key(),
                        TemplateState.PUBLISHED,
                        0,
                        false,
                        1,
                        TemplateContent.of(design),
                        List.of()));
    }

    static boolean contains(TemplateId templateId) {
        return DESIGNS.containsKey(templateId);
    }

    private static Optional<Design> design(TemplateId templateId, int version) {
        return version == 1 ? Optional.ofNullable(DESIGNS.get(templateId)) : Optional.empty();
    }
}
