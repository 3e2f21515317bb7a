package org.attestory.administration.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attestory.readmodel.api.ProjectionCheck;
import org.attestory.readmodel.api.ProjectionView;

/**
 * A check of a read model, as it is shown.
 *
 * @param outcome the end of a message key
 */
record CheckCard(String name, ProjectionCheck check, String outcome) {

    private static final String TAKEN_OVER = ".taken-over";

    /** The latest first. */
    static List<CheckCard> of(List<ProjectionView> projections) {
        return projections.stream()
                .flatMap(projection -> Optional.ofNullable(projection.check()).stream()
                        .map(check -> new CheckCard(projection.projection(), check, outcome(check))))
                .sorted(Comparator.comparing((CheckCard card) -> card.check().startedAt())
                        .reversed())
                .toList();
    }

    private static String outcome(ProjectionCheck check) {
        return switch (check.state()) {
            case RUNNING -> check.target() >= 0 && check.reached() >= check.target() ? "comparing" : "running";
            case FINISHED -> {
                ProjectionCheck.Findings findings = check.findings();
                yield findings == null || findings.isSame()
                        ? "same"
                        : "different" + (check.takesOver() ? TAKEN_OVER : "");
            }
            case FAILED -> "failed";
            case BROKEN_OFF -> "broken-off";
        };
    }

    /** The look of what is said. */
    public String tone() {
        return switch (outcome) {
            case "same" -> "good";
            case "different" -> "bad";
            case "running", "comparing" -> "";
            default -> "warn";
        };
    }
}
