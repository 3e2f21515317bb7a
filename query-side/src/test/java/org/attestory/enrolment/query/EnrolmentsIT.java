package org.attestory.enrolment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.NameChanged;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.account.query.AccountTestAccess;
import org.attestory.assessment.api.AttemptGraded;
import org.attestory.assessment.api.AttemptStarted;
import org.attestory.enrolment.api.ApprovalDeclined;
import org.attestory.enrolment.api.ApprovalGiven;
import org.attestory.enrolment.api.ApprovalRequested;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.FindAwaitingApproval;
import org.attestory.enrolment.api.FindEnrolmentsOf;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.enrolment.api.LessonCompleted;
import org.attestory.enrolment.api.VideoWatched;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.kernel.PageRequest;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrolmentsIT extends ReadModelTest {

    private final AccountId ada = AccountId.random();
    private final AccountId zoe = AccountId.random();
    private final AccountId instructor = AccountId.random();
    private final EnrolmentHistories adas = new EnrolmentHistories(ada);
    private final EnrolmentHistories zoes = new EnrolmentHistories(zoe);
    private @Nullable Enrolments enrolments;
    private @Nullable EnrolmentUpdates enrolmentUpdates;
    private @Nullable EnrolmentProjection projection;

    /** The parts reach the running node only when they are used. */
    @Override
    protected List<Projection<?>> projections() {
        enrolments =
                new Enrolments(AccountTestAccess.lazy(this::readModel), AccountTestAccess.accounts(this::readModel));
        enrolmentUpdates = new EnrolmentUpdates(enrolments);
        projection = new EnrolmentProjection(enrolmentUpdates);
        return List.of(AccountTestAccess.projection(), projection);
    }

    @AfterEach
    void stopTelling() {
        Objects.requireNonNull(enrolmentUpdates).destroy();
    }

    @Test
    void showsProgressWithTheLearnersNameAsItIsNow() {
        given(
                opened(ada, "Ada Lovelace"),
                adas.enrolled(),
                new NameChanged(ada, Personal.of(ada.subject(), "Ada King")));
        given(
                new LessonCompleted(adas.id, "read"),
                new VideoWatched(adas.id, "watch", List.of(new WatchedSegment(0, 88.5)), 88.5),
                new AttemptStarted(adas.id, "test", "one", 1, List.of("q1"), Map.of("q1", List.of("b", "a"))),
                new AttemptGraded(adas.id, "test", "one", Map.of("q1", List.of("a")), 1, 1, 100, true));

        EnrolmentView view = get(adas.id);
        assertThat(view.learnerName()).isEqualTo("Ada King");
        assertThat(view.completedActivities()).containsExactly("read");
        assertThat(view.watched()).containsEntry("watch", List.of(new WatchedSegment(0, 88.5)));
        assertThat(view.passed("test")).isTrue();
        assertThat(queries().handle(new GetEnrolment(zoes.id)).join().enrolment())
                .isNull();
    }

    @Test
    void showsTheCodeOfTheLatestCertificate() {
        CertificateIssued first = CertificateSamples.issued(ada, "Ada Lovelace", 1);
        given(adas.enrolled(), first);
        assertThat(get(adas.id).certificateCode()).isEqualTo(first.code().value());

        CertificateIssued corrected = CertificateSamples.successor(first, "Ada King", 2, CertificateSamples.ISSUED);
        given(corrected, CertificateSamples.issued(zoe, "Zo\u00eb", 3));
        assertThat(get(adas.id).certificateCode()).isEqualTo(corrected.code().value());
    }

    @Test
    void listsThoseWhoWaitLongestFirstAndTheOthersNot() {
        given(
                opened(ada, "Ada Lovelace"),
                adas.enrolled(),
                zoes.enrolled(),
                new ApprovalRequested(zoes.id),
                new ApprovalRequested(adas.id),
                new LessonCompleted(zoes.id, "read"));

        FindAwaitingApproval.Result all = awaiting(0, 10);
        assertThat(all.enrolments()).extracting(EnrolmentView::enrolmentId).containsExactly(zoes.id, adas.id);
        assertThat(all.enrolments()).extracting(EnrolmentView::learnerName).containsExactly(null, "Ada Lovelace");
        assertThat(awaiting(0, 1).more()).isTrue();
        assertThat(awaiting(1, 1).more()).isFalse();

        given(
                new ApprovalGiven(zoes.id, instructor),
                new ApprovalDeclined(adas.id, instructor, Personal.of(ada.subject(), "Show your work")));
        assertThat(awaiting(0, 10).enrolments()).isEmpty();
        assertThat(get(adas.id).declineReason()).isEqualTo("Show your work");
        assertThat(get(adas.id).state()).isEqualTo(EnrolmentState.DECLINED);
    }

    @Test
    void listsALearnersEnrolmentsByTheLatestChange() {
        ProgramId other = ProgramId.ofSlug("boats");
        EnrolmentId second = EnrolmentId.of(ada, other);
        given(adas.enrolled(), new LearnerEnrolled(second, ada, other, 1, "fr"), zoes.enrolled());
        assertThat(of(ada)).containsExactly(second, adas.id);

        given(new LessonCompleted(adas.id, "read"));
        assertThat(of(ada)).containsExactly(adas.id, second);
    }

    @Test
    void losesNameAndReasonWithTheLearnersData() {
        given(
                opened(ada, "Ada Lovelace"),
                adas.enrolled(),
                new ApprovalDeclined(adas.id, instructor, Personal.of(ada.subject(), "Show your work, Ada")),
                new PersonalDataErased(ada));

        assertThat(get(adas.id).learnerName()).isNull();
        assertThat(get(adas.id).declineReason()).isNull();
        assertThat(get(adas.id).state()).isEqualTo(EnrolmentState.DECLINED);
    }

    @Test
    void tellsEveryChangeToThoseWhoWatch() {
        given(opened(ada, "Ada Lovelace"), adas.enrolled());
        given(zoes.enrolled()); // By now all is told of Ada's.
        List<EnrolmentView> told = new CopyOnWriteArrayList<>();
        var subscription = updates()
                .registerUpdateHandler(
                        new GenericSubscriptionQueryMessage<>(
                                new GetEnrolment(adas.id),
                                ResponseTypes.instanceOf(GetEnrolment.Result.class),
                                ResponseTypes.instanceOf(GetEnrolment.Result.class)),
                        16);
        var listening = subscription
                .getUpdates()
                .map(update -> Objects.requireNonNull(((GetEnrolment.Result) update.getPayload()).enrolment()))
                .subscribe(told::add);

        given(new LessonCompleted(zoes.id, "read"), new LessonCompleted(adas.id, "read"));
        await().untilAsserted(() -> assertThat(told).containsExactly(get(adas.id)));
        given(new ApprovalRequested(adas.id));
        await().untilAsserted(() -> assertThat(told).hasSize(2).last().isEqualTo(get(adas.id)));
        assertThat(told.getLast().learnerName()).isEqualTo("Ada Lovelace");
        assertThat(told.getLast().state()).isEqualTo(EnrolmentState.AWAITING_APPROVAL);
        listening.dispose();
        subscription.complete();
    }

    @Test
    void tellsWhoWatchesTheListThatSomebodyCameOrWent() {
        given(opened(ada, "Ada Lovelace"), adas.enrolled());
        FindAwaitingApproval query = new FindAwaitingApproval(new PageRequest(0, 10));
        List<FindAwaitingApproval.Result> told = new CopyOnWriteArrayList<>();
        var subscription = updates()
                .registerUpdateHandler(
                        new GenericSubscriptionQueryMessage<>(
                                query,
                                ResponseTypes.instanceOf(FindAwaitingApproval.Result.class),
                                ResponseTypes.instanceOf(FindAwaitingApproval.Result.class)),
                        16);
        var listening = subscription
                .getUpdates()
                .map(update -> (FindAwaitingApproval.Result) update.getPayload())
                .subscribe(told::add);

        given(new LessonCompleted(adas.id, "read"), new ApprovalRequested(adas.id));
        await().untilAsserted(() -> assertThat(told).contains(awaiting(0, 10)));
        assertThat(told.getLast().enrolments())
                .extracting(EnrolmentView::learnerName)
                .containsExactly("Ada Lovelace");
        given(new ApprovalGiven(adas.id, instructor));
        await().untilAsserted(
                        () -> assertThat(told.getLast()).isEqualTo(new FindAwaitingApproval.Result(List.of(), false)));
        listening.dispose();
        subscription.complete();
    }

    @Test
    void becomesTheSameWhenRebuilt() {
        given(
                adas.enrolled(),
                new LessonCompleted(adas.id, "read"),
                new LessonCompleted(adas.id, "another"),
                new AttemptStarted(adas.id, "test", "one", 1, List.of("q1"), Map.of("q1", List.of("b", "a"))),
                new ApprovalRequested(adas.id),
                zoes.enrolled(),
                CertificateSamples.issued(zoe, "Zo\u00eb", 3));
        List<EnrolmentRecord> before = rows();
        rebuild(Objects.requireNonNull(projection));

        assertThat(rows()).isEqualTo(before).hasSize(2);
    }

    private List<EnrolmentRecord> rows() {
        return readModel()
                .where(Enrolments.TABLE, "true order by enrolment_id")
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static AccountOpened opened(AccountId id, String name) {
        return new AccountOpened(
                id,
                Personal.of(id.subject(), name),
                Personal.of(id.subject(), "someone@example.org"),
                Set.of(Role.LEARNER),
                "en");
    }

    private EnrolmentView get(EnrolmentId id) {
        return Objects.requireNonNull(
                queries().handle(new GetEnrolment(id)).join().enrolment());
    }

    private List<EnrolmentId> of(AccountId learner) {
        return queries().handle(new FindEnrolmentsOf(learner)).join().enrolments().stream()
                .map(EnrolmentView::enrolmentId)
                .toList();
    }

    private FindAwaitingApproval.Result awaiting(int page, int size) {
        return queries()
                .handle(new FindAwaitingApproval(new PageRequest(page, size)))
                .join();
    }

    private EnrolmentQueries queries() {
        return new EnrolmentQueries(Objects.requireNonNull(enrolments));
    }
}
