package org.attestory.template.command;

import static org.attestory.kernel.RefusedException.refuseIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Arrays;
import java.util.List;
import org.attestory.kernel.RefusedException;
import org.attestory.template.api.ChangeTemplate;
import org.attestory.template.api.Design;
import org.attestory.template.api.DraftTemplate;
import org.attestory.template.api.PublishTemplate;
import org.attestory.template.api.RetireTemplate;
import org.attestory.template.api.TemplateChanged;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateDrafted;
import org.attestory.template.api.TemplateFaults;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplatePublished;
import org.attestory.template.api.TemplateRefusal;
import org.attestory.template.api.TemplateRetired;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A template with its draft and its latest version. */
@Aggregate
@SuppressWarnings("NullAway.Init") // The first event sets what is not null.
class Template {

    @AggregateIdentifier
    private TemplateId id;

    private @Nullable Written draft;
    private @Nullable Written published;
    private int draftNumber;
    private int version;
    private boolean retired;

    /** What an author writes. */
    private record Written(String title, TemplateContent content) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftTemplate command, KnownImages images) {
        refuseIf(isBundled(command.templateId()), TemplateRefusal.BUNDLED);
        Written wanted = new Written(command.title(), command.content());
        refuseIf(draft != null && !wanted.equals(draft), TemplateRefusal.EXISTS);
        if (draft == null) {
            check(wanted, images);
            apply(new TemplateDrafted(command.templateId(), command.title(), command.content()));
        }
    }

    @CommandHandler
    void handle(ChangeTemplate command, KnownImages images) {
        refuseIf(retired, TemplateRefusal.RETIRED);
        Written wanted = new Written(command.title(), command.content());
        if (!wanted.equals(draft)) {
            refuseIf(command.seenDraft() != draftNumber, TemplateRefusal.CHANGED_MEANWHILE);
            check(wanted, images);
            apply(new TemplateChanged(id, command.title(), command.content()));
        }
    }

    @CommandHandler
    void handle(PublishTemplate command) {
        refuseIf(retired, TemplateRefusal.RETIRED);
        if (draft == null || draft.equals(published)) {
            throw new RefusedException(TemplateRefusal.NOTHING_NEW);
        }
        apply(new TemplatePublished(id, version + 1, draft.title(), draft.content()));
    }

    @CommandHandler
    void handle(RetireTemplate command) {
        if (!retired) {
            apply(new TemplateRetired(id));
        }
    }

    private static void check(Written wanted, KnownImages images) {
        List<TemplateRefusal> faults = TemplateFaults.of(wanted.title(), wanted.content());
        if (!faults.isEmpty()) {
            throw new RefusedException(faults.getFirst());
        }
        refuseIf(!wanted.content().images().stream().allMatch(images::contains), TemplateRefusal.UNKNOWN_IMAGE);
    }

    private static boolean isBundled(TemplateId templateId) {
        return Arrays.stream(Design.values()).map(TemplateId::of).anyMatch(templateId::equals);
    }

    @EventSourcingHandler
    void on(TemplateDrafted event) {
        id = event.templateId();
        draft = new Written(event.title(), event.content());
        draftNumber = 1;
    }

    @EventSourcingHandler
    void on(TemplateChanged event) {
        draft = new Written(event.title(), event.content());
        draftNumber++;
    }

    @EventSourcingHandler
    void on(TemplatePublished event) {
        published = new Written(event.title(), event.content());
        version = event.version();
    }

    @EventSourcingHandler
    void on(TemplateRetired event) {
        retired = true;
    }
}
