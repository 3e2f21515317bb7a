package org.attestory.program.command;

import static org.attestory.kernel.RefusedException.refuseIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.attestory.document.api.DrawableCharacters;
import org.attestory.kernel.RefusedException;
import org.attestory.program.api.DraftProgram;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramDrafted;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramPublished;
import org.attestory.program.api.ProgramRefusal;
import org.attestory.program.api.ProgramRetired;
import org.attestory.program.api.PublishProgram;
import org.attestory.program.api.RetireProgram;
import org.attestory.template.api.TemplateId;
import org.attestory.template.command.PublishedTemplates;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A program with its draft and its latest version. */
@Aggregate
@SuppressWarnings("NullAway.Init") // The first event sets what is not null.
class Program {

    @AggregateIdentifier
    private ProgramId id;

    private @Nullable ProgramDefinition draft;
    private @Nullable ProgramDefinition published;
    private int version;
    private boolean retired;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftProgram command) {
        boolean sameSlug = ProgramId.ofSlug(command.definition().slug()).equals(command.programId());
        refuseIf(!sameSlug, ProgramRefusal.SLUG_MISMATCH);
        refuseIf(retired, ProgramRefusal.RETIRED);
        if (!command.definition().equals(draft)) {
            apply(new ProgramDrafted(command.programId(), command.definition()));
        }
    }

    @CommandHandler
    void handle(PublishProgram command, PublishedTemplates templates) {
        refuseIf(retired, ProgramRefusal.RETIRED);
        if (draft == null || draft.equals(published)) {
            throw new RefusedException(ProgramRefusal.NO_DRAFT);
        }
        TemplateId template = draft.certification().template();
        if (!templates.isOffered(template)) {
            throw new RefusedException(ProgramRefusal.TEMPLATE_NOT_OFFERED, Map.of("template", template.value()));
        }
        DrawableCharacters.refuseMissing(draft.printedTexts(), ProgramRefusal.UNDRAWABLE);
        apply(new ProgramPublished(id, version + 1, draft));
    }

    @CommandHandler
    void handle(RetireProgram command) {
        if (!retired) {
            apply(new ProgramRetired(id));
        }
    }

    @EventSourcingHandler
    void on(ProgramDrafted event) {
        id = event.programId();
        draft = event.definition();
    }

    @EventSourcingHandler
    void on(ProgramPublished event) {
        published = event.definition();
        version = event.version();
    }

    @EventSourcingHandler
    void on(ProgramRetired event) {
        retired = true;
    }
}
