package org.attestory.delivery.web;

import java.util.Locale;
import org.attestory.access.web.SignedIn;
import org.attestory.delivery.api.ChoosePrintedCopy;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.RequestPrintedCopy;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.attestory.program.web.Programs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what a learner may have printed; nothing if it is not theirs, or not offered. */
@Component
class PrintedCopySubjects {

    private final Queries queries;
    private final Programs programs;
    private final PostOffered offered;

    PrintedCopySubjects(Queries queries, Programs programs, PostOffered offered) {
        this.queries = queries;
        this.programs = programs;
        this.offered = offered;
    }

    /** The certificate that a program will lead to. */
    Mono<PrintedCopySubject> ofProgram(String slug, SignedIn learner, Locale locale) {
        EnrolmentId enrolmentId = EnrolmentId.of(learner.accountId(), Programs.idOf(slug));
        return queries.ask(new GetEnrolment(enrolmentId), GetEnrolment.Result.class)
                .mapNotNull(GetEnrolment.Result::enrolment)
                .filterWhen(enrolment -> offered.by(enrolment.programId(), enrolment.programVersion()))
                .flatMap(enrolment -> titled(enrolment, slug, locale));
    }

    private Mono<PrintedCopySubject> titled(EnrolmentView enrolment, String slug, Locale locale) {
        return programs.version(enrolment.programId(), enrolment.programVersion())
                .map(program -> new PrintedCopySubject(
                        PrintedCopyId.of(enrolment.enrolmentId()),
                        program.definition().title().in(locale.getLanguage()),
                        locale.getLanguage(),
                        "/learn/" + slug + "/printed-copy",
                        "/learn/" + slug,
                        address -> new ChoosePrintedCopy(
                                PrintedCopyId.of(enrolment.enrolmentId()), enrolment.enrolmentId(), address)));
    }

    /** An issued certificate. */
    Mono<PrintedCopySubject> ofCertificate(String entered, SignedIn holder) {
        return Mono.justOrEmpty(VerificationCode.parse(entered))
                .flatMap(code -> queries.ask(new GetCertificate(code), GetCertificate.Result.class))
                .mapNotNull(GetCertificate.Result::certificate)
                .filter(certificate -> certificate.learnerId().equals(holder.accountId()))
                .filterWhen(certificate -> offered.by(
                        certificate.content().programId(), certificate.content().programVersion()))
                .map(PrintedCopySubjects::subject);
    }

    private static PrintedCopySubject subject(CertificateView certificate) {
        String page = "/learn/certificates/" + certificate.code();
        PrintedCopyId copyId = PrintedCopyId.of(certificate.certificateId());
        return new PrintedCopySubject(
                copyId,
                certificate.content().title(),
                certificate.content().language(),
                page + "/printed-copy",
                page,
                address -> new RequestPrintedCopy(copyId, certificate.certificateId(), address));
    }
}
