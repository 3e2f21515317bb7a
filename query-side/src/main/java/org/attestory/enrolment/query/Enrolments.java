package org.attestory.enrolment.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountView;
import org.attestory.account.query.Accounts;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.FindAwaitingApproval;
import org.attestory.kernel.PageRequest;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The table of enrolments, and how it is read. Learners' names are not in it: they come from the accounts, so that a
 * corrected or erased name is so everywhere at once.
 */
@Component
class Enrolments {

    static final Table<EnrolmentRecord> TABLE = Table.<EnrolmentRecord>named("enrolment")
            .key("enrolment_id", enrolment -> enrolment.view().enrolmentId().value())
            .text("learner_id", enrolment -> enrolment.view().learnerId().value())
            .text("decline_reason", enrolment -> enrolment.view().declineReason())
            .instant("awaiting_since", EnrolmentRecord::awaitingSince)
            .instant("changed_at", enrolment -> enrolment.view().changedAt())
            .document("document", enrolment -> EnrolmentFold.erase(enrolment).view())
            .readBy(Enrolments::read);

    private final ReadModel readModel;
    private final Accounts accounts;

    Enrolments(ReadModel readModel, Accounts accounts) {
        this.readModel = readModel;
        this.accounts = accounts;
    }

    Mono<EnrolmentView> one(EnrolmentId enrolmentId) {
        return named(readModel.find(TABLE, enrolmentId.value()).flux())
                .flatMap(found -> Mono.justOrEmpty(found.isEmpty() ? null : found.getFirst()));
    }

    Mono<List<EnrolmentView>> of(AccountId learnerId) {
        return named(
                readModel.where(TABLE, "learner_id = $1 order by changed_at desc, enrolment_id", learnerId.value()));
    }

    Mono<FindAwaitingApproval.Result> awaitingApproval(PageRequest page) {
        return named(readModel.where(
                        TABLE,
                        "awaiting_since is not null order by awaiting_since, enrolment_id limit $1 offset $2",
                        page.size() + 1L,
                        page.offset()))
                .map(rows -> new FindAwaitingApproval.Result(
                        rows.stream().limit(page.size()).toList(), rows.size() > page.size()));
    }

    private Mono<List<EnrolmentView>> named(Flux<EnrolmentRecord> rows) {
        return rows.map(EnrolmentRecord::view)
                .collectList()
                .flatMap(views -> names(views)
                        .map(names -> views.stream()
                                .map(view -> EnrolmentFold.named(view, names.get(view.learnerId())))
                                .toList()));
    }

    private Mono<Map<AccountId, String>> names(List<EnrolmentView> views) {
        return views.isEmpty()
                ? Mono.just(Map.of())
                : accounts.all(views.stream().map(EnrolmentView::learnerId).toList())
                        .collect(HashMap::new, Enrolments::addName);
    }

    private static void addName(Map<AccountId, String> names, AccountView account) {
        if (account.name() != null) {
            names.put(account.accountId(), account.name());
        }
    }

    private static EnrolmentRecord read(StoredRow row) {
        EnrolmentView view = row.document("document", EnrolmentView.class);
        return new EnrolmentRecord(
                EnrolmentFold.unerased(view, row.textOrNull("decline_reason")), row.instantOrNull("awaiting_since"));
    }
}
