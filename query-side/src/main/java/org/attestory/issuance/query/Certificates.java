package org.attestory.issuance.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.issuance.api.IsShared;
import org.attestory.issuance.api.SharedPart;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.SearchText;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of certificates, and how it is read. What belongs to the holder has columns of its own, to be erased. */
@Component
public class Certificates {

    /** Keyed by the identifier, not by the code: events of a certificate do not name its code. */
    public static final Table<CertificateView> TABLE = Table.<CertificateView>named("certificate")
            .key("certificate_id", view -> view.certificateId().value())
            .text("code", view -> view.code().value())
            .text("number", view -> view.content().number())
            .text("learner_id", view -> view.learnerId().value())
            .text("program_id", view -> view.content().programId().value())
            .text("holder_name", view -> view.content().holderName().text())
            .text("note", CertificateView::note)
            .text(
                    "search_text",
                    view -> SearchText.of(
                            view.content().holderName().text(), view.content().title()))
            .text("decision", Certificates::decision)
            .text("withheld", view -> withheld(view.sharing()))
            .instant("issued_at", view -> view.content().issuedAt())
            .instant("valid_from", view -> view.content().validFrom())
            .instant("valid_until", view -> view.content().validUntil())
            .document("document", CertificateFold::erase)
            .readBy(Certificates::read);

    private static final String LATEST_FIRST = " order by issued_at desc, certificate_id desc";

    private final ReadModel readModel;

    Certificates(ReadModel readModel) {
        this.readModel = readModel;
    }

    public Mono<CertificateView> byId(CertificateId certificateId) {
        return readModel.find(TABLE, certificateId.value());
    }

    public Mono<CertificateView> byCode(VerificationCode code) {
        return readModel.where(TABLE, "code = $1", code.value()).next();
    }

    /** Several at once, in no order; those that there are none of are missing. */
    public Flux<CertificateView> byCodes(Collection<? extends VerificationCode> codes) {
        String[] values = codes.stream().map(VerificationCode::value).toArray(String[]::new);
        return readModel.where(TABLE, "code = any($1)", (Object) values);
    }

    /** The same by their identifiers. */
    public Flux<CertificateView> byIds(Collection<String> certificateIds) {
        return readModel.where(TABLE, "certificate_id = any($1)", (Object) certificateIds.toArray(String[]::new));
    }

    Mono<List<CertificateView>> of(AccountId learnerId) {
        return readModel
                .where(TABLE, "learner_id = $1" + LATEST_FIRST, learnerId.value())
                .collectList();
    }

    /**
     * A page, and one row more if there is another page. Which certificates it has is found from an index that covers the
     * question; only their rows are read.
     */
    Mono<List<CertificateView>> matching(FindCertificates query) {
        List<Object> arguments = new ArrayList<>();
        String condition = CertificateSearch.condition(query, arguments);
        arguments.add(query.page().size() + 1L);
        arguments.add(query.page().offset());
        String page = "select certificate_id from certificate where " + condition + LATEST_FIRST + " limit $"
                + (arguments.size() - 1) + " offset $" + arguments.size();
        return readModel
                .where(TABLE, "certificate_id in (" + page + ")" + LATEST_FIRST, arguments.toArray())
                .collectList();
    }

    /**
     * What a search finds, as a condition on the columns, for those who read the table in another order.
     *
     * @param arguments takes the arguments of the condition, in the order of their numbers
     */
    public static String condition(FindCertificates query, List<Object> arguments) {
        return CertificateSearch.condition(query, arguments);
    }

    /**
     * Whether strangers, or this account, may have that part of a certificate. A certificate that keeps it back is not
     * found, as one that does not exist is not.
     */
    Mono<Boolean> isShared(IsShared query) {
        String asker = query.asker() == null ? "" : query.asker().value();
        return readModel
                .count(
                        TABLE,
                        "code = $1 and (withheld is null or withheld not like $2 or learner_id = $3)",
                        query.code().value(),
                        "%" + query.part().name() + "%",
                        asker)
                .map(found -> found > 0);
    }

    private static @Nullable String withheld(Sharing sharing) {
        String parts = sharing.withheld().stream().map(SharedPart::name).collect(Collectors.joining(" "));
        return parts.isEmpty() ? null : parts;
    }

    /** What somebody decided about it, in the order of gravity; null if only time tells where it stands. */
    private static @Nullable String decision(CertificateView view) {
        CertificateStatus status = view.statusAt(view.content().validFrom());
        return switch (status) {
            case ERASED, REVOKED, SUPERSEDED, SUSPENDED -> status.name();
            case VALID, NOT_YET_VALID, EXPIRED -> null;
        };
    }

    private static CertificateView read(StoredRow row) {
        return CertificateFold.unerased(
                row.document("document", CertificateView.class), row.textOrNull("holder_name"), row.textOrNull("note"));
    }
}
