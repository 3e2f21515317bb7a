package org.attestory.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.program.api.Activity;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Requirement;
import org.attestory.program.web.ActivityKind;
import org.attestory.program.web.RequirementTexts;
import org.springframework.stereotype.Component;

/** Puts a journey into words for the pages of the learner. */
@Component
class PathView {

    private final RequirementTexts requirements;
    private final ActivityKind kinds;

    PathView(RequirementTexts requirements, ActivityKind kinds) {
        this.requirements = requirements;
        this.kinds = kinds;
    }

    /** A module with its activities. */
    record Module(String title, List<Step> steps) {}

    /** An activity; next marks the first one that is not done. */
    record Step(String id, String title, String kind, boolean done, boolean next) {}

    /** A line of the checklist; waiting means that somebody else is to act. */
    record Line(String text, boolean done, boolean waiting) {}

    /** A language to choose, by its name in the reader's. */
    record Language(String code, String name) {}

    /** How far, of how much. */
    record Progress(long done, long total) {

        public long percent() {
            return total == 0 ? 0 : done * 100 / total;
        }
    }

    List<Module> modules(Journey journey, Locale locale) {
        String next = journey.definition()
                .activities()
                .filter(activity -> !journey.isDone(activity))
                .map(Activity::id)
                .findFirst()
                .orElse("");
        List<Module> modules = new ArrayList<>();
        for (ProgramDefinition.Module module : journey.definition().modules()) {
            List<Step> steps = module.activities().stream()
                    .map(activity -> step(journey, activity, next, locale))
                    .toList();
            modules.add(new Module(module.title().in(locale.getLanguage()), steps));
        }
        return modules;
    }

    private Step step(Journey journey, Activity activity, String next, Locale locale) {
        return new Step(
                activity.id(),
                activity.title().in(locale.getLanguage()),
                kinds.text(activity, locale),
                journey.isDone(activity),
                activity.id().equals(next));
    }

    List<Line> checklist(Journey journey, Locale locale) {
        boolean waits = journey.enrolment().state() == EnrolmentState.AWAITING_APPROVAL;
        return journey.definition().requirements().stream()
                .map(requirement -> new Line(
                        requirements.text(requirement, journey.definition(), locale),
                        journey.isMet(requirement),
                        waits && requirement instanceof Requirement.Approved))
                .toList();
    }

    /** In which the certificate may be; none if there is nothing to choose, or no longer. */
    static List<Language> certificateLanguages(Journey journey, Locale locale) {
        List<String> codes = journey.definition().languages();
        return codes.size() < 2 || journey.enrolment().state() == EnrolmentState.COMPLETED
                ? List.of()
                : codes.stream()
                        .map(code -> new Language(code, Locale.of(code).getDisplayLanguage(locale)))
                        .toList();
    }

    static Progress progress(Journey journey) {
        long total = journey.definition().activities().count();
        long done = journey.definition().activities().filter(journey::isDone).count();
        return new Progress(done, total);
    }
}
