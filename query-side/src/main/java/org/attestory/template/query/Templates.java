package org.attestory.template.query;

import java.util.List;
import java.util.Optional;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateVersion;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of templates, and how it is read. */
@Component
class Templates {

    static final Table<TemplateRow> TABLE = Table.<TemplateRow>named("template")
            .key("template_row_id", TemplateRow::key)
            .text("template_id", row -> row.templateId().value())
            .number("version", row -> (long) row.version())
            .text("title", TemplateRow::title)
            .text("state", row -> row instanceof TemplateRow.Whole whole ? stateOf(whole) : null)
            .text("design", row -> design(row).name())
            .number(
                    "latest_version",
                    row -> row instanceof TemplateRow.Whole whole
                            ? (long) whole.head().latestVersion()
                            : null)
            .number(
                    "draft_number",
                    row -> row instanceof TemplateRow.Whole whole
                            ? (long) whole.head().draftNumber()
                            : null)
            .instant("changed_at", TemplateRow::changedAt)
            .document("content", Templates::content)
            .readBy(Templates::read);

    private final ReadModel readModel;

    Templates(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** Every template as a whole, in order of titles. */
    Mono<List<TemplateHead>> all() {
        return readModel
                .where(TABLE, "version = 0 order by lower(title), template_id")
                .ofType(TemplateRow.Whole.class)
                .map(TemplateRow.Whole::head)
                .collectList();
    }

    /** A template with all its versions. */
    Mono<TemplateRows> of(TemplateId templateId) {
        return readModel
                .where(TABLE, "template_id = $1 order by version desc", templateId.value())
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(TemplateRows::of);
    }

    /** The content of a published version. */
    Mono<TemplateContent> content(TemplateVersion version) {
        return readModel
                .find(TABLE, TemplateRow.Version.key(version))
                .ofType(TemplateRow.Version.class)
                .map(TemplateRow.Version::content);
    }

    private static String stateOf(TemplateRow.Whole whole) {
        return whole.head().state().name();
    }

    private static Design design(TemplateRow row) {
        return switch (row) {
            case TemplateRow.Whole whole -> whole.head().design();
            case TemplateRow.Version version -> version.content().design();
        };
    }

    private static Optional<TemplateContent> content(TemplateRow row) {
        return switch (row) {
            case TemplateRow.Whole whole -> Optional.ofNullable(whole.head().draft());
            case TemplateRow.Version version -> Optional.of(version.content());
        };
    }

    private static TemplateRow read(StoredRow row) {
        TemplateId templateId = new TemplateId(row.text("template_id"));
        String state = row.textOrNull("state");
        TemplateContent content = row.document("content", TemplateContent.class);
        if (state == null) {
            return new TemplateRow.Version(
                    templateId, (int) row.number("version"), row.text("title"), row.instant("changed_at"), content);
        }
        return new TemplateRow.Whole(new TemplateHead(
                templateId,
                row.text("title"),
                TemplateState.valueOf(state),
                Design.valueOf(row.text("design")),
                (int) row.number("latest_version"),
                (int) row.number("draft_number"),
                row.instant("changed_at"),
                content));
    }
}
