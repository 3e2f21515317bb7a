package org.attestory.issuance.command;

import static org.attestory.kernel.RefusedException.refuseIf;

import java.util.function.Supplier;
import org.attestory.document.api.DrawableCharacters;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.command.PublishedPrograms;
import org.attestory.template.api.TemplateVersion;
import org.attestory.template.command.PublishedTemplates;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Issues. The claim of the code tells a repeat from a first issue, so that no stream is read to find out that there is
 * none: a first issue costs the claim, one look at the holder's account, and the append.
 */
@Component
class IssueCertificateHandler {

    private final Repository<Certificate> certificates;
    private final VerificationCodes codes;
    private final PublishedPrograms programs;
    private final PublishedTemplates templates;
    private final Holders holders;

    IssueCertificateHandler(
            Repository<Certificate> certificates,
            VerificationCodes codes,
            PublishedPrograms programs,
            PublishedTemplates templates,
            Holders holders) {
        this.certificates = certificates;
        this.codes = codes;
        this.programs = programs;
        this.templates = templates;
        this.holders = holders;
    }

    @CommandHandler
    void handle(IssueCertificate command) throws Exception {
        refuseIf(!isNamedAfterItsEnrolment(command), AccessRefusal.NOT_ALLOWED);
        switch (codes.claim(command.code(), command.certificateId())) {
            case VerificationCodes.Claim.Made(Supplier<Long> number) -> issue(command, number);
            case VerificationCodes.Claim.MadeBefore() -> {}
            case VerificationCodes.Claim.Taken() -> throw new RefusedException(IssuanceRefusal.CODE_TAKEN);
        }
    }

    /** At most one certificate per enrolment, whoever issues it. */
    private static boolean isNamedAfterItsEnrolment(IssueCertificate command) {
        return command.enrolmentId() == null
                || CertificateId.forEnrolment(command.enrolmentId()).equals(command.certificateId());
    }

    private void issue(IssueCertificate command, Supplier<Long> number) throws Exception {
        ProgramDefinition definition = programs.definition(command.programId(), command.programVersion())
                .orElseThrow(() -> new RefusedException(IssuanceRefusal.UNKNOWN_PROGRAM));
        Holders.Holder holder = holders.find(command.learnerId())
                .orElseThrow(() -> new RefusedException(IssuanceRefusal.HOLDER_ERASED));
        TemplateVersion template = templates
                .latest(definition.certification().template())
                .orElseThrow(() -> new RefusedException(IssuanceRefusal.UNKNOWN_TEMPLATE));
        AttestedContent content = ContentAtIssue.of(command, number.get(), definition, template, holder.name());
        DrawableCharacters.refuseMissing(content.texts(), IssuanceRefusal.UNDRAWABLE);
        CertificateIssued issued = new CertificateIssued(
                command.certificateId(), command.code(), command.enrolmentId(), command.learnerId(), content, null);
        certificates.newInstance(() -> new Certificate(issued, holder.sharing()));
    }
}
