package org.attestory.examination.query;

import java.util.ArrayList;
import java.util.List;
import org.attestory.examination.api.FileCheck;
import org.attestory.examination.api.FileCheck.Name;
import org.attestory.examination.api.FileVerdict;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.verification.api.Check.Result;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the findings. Knows no clock and asks nobody.
 *
 * @param verdict what the file is
 * @param checks why
 */
record Judgement(FileVerdict verdict, List<FileCheck> checks) {

    static Judgement ofPdf(
            Reading.OfPdf reading,
            DocumentFinding document,
            CredentialFinding credential,
            @Nullable Verification verification) {
        SignatureFinding signature = reading.signature();
        boolean known = isKnown(verification);
        Result same = sameCertificate(credential, verification);
        boolean genuine = signature.vouchesForAll() || document.whole();
        FileVerdict verdict;
        if (genuine) {
            verdict = FileVerdict.GENUINE;
        } else if (document.match() != null || signature.ours() == Result.PASSED) {
            verdict = FileVerdict.ALTERED_DOCUMENT;
        } else if (known) {
            verdict = credential.isGenuine() && same == Result.PASSED
                    ? FileVerdict.ALTERED_DOCUMENT
                    : FileVerdict.FORGED_DOCUMENT;
        } else {
            verdict = credential.isFalse() ? FileVerdict.FORGED_DOCUMENT : withoutCode(reading);
        }
        boolean scan = reading.pictured() != null
                && reading.lines().isEmpty()
                && verdict == FileVerdict.FORGED_DOCUMENT
                && !credential.isFalse();
        List<FileCheck> checks = read(SignatureFinding.result(reading.paged()));
        checks.add(new FileCheck(Name.SIGNED_BY_US, signature.ours()));
        checks.add(new FileCheck(Name.UNCHANGED, document.whole() ? Result.PASSED : signature.unchanged()));
        checks.add(new FileCheck(Name.NOTHING_ADDED, document.whole() ? Result.PASSED : signature.alone()));
        if (signature.timeStamp() != Result.NOT_RUN) {
            checks.add(new FileCheck(Name.TIME_STAMPED, signature.timeStamp()));
            checks.add(new FileCheck(Name.TIME_PROVEN, signature.timeProven()));
        }
        checks.add(new FileCheck(Name.RECORDED, recorded(document, signature)));
        addCredential(checks, credential);
        checks.add(new FileCheck(Name.SAME_CERTIFICATE, same));
        if (reading.pictured() != null) {
            addPictured(checks, reading.pictured());
        } else if (!reading.shown().allSeen()) {
            checks.add(new FileCheck(Name.PICTURES_SEEN, Result.FAILED));
        }
        checks.add(new FileCheck(Name.CODE_KNOWN, codeKnown(verification)));
        return new Judgement(scan ? FileVerdict.ONLY_THE_CODE : verdict, checks);
    }

    /** A document that shows text but no code of ours is somebody else's; one that shows no text may be anybody's. */
    private static FileVerdict withoutCode(Reading.OfPdf reading) {
        if (!reading.paged()) {
            return FileVerdict.UNREADABLE;
        }
        return reading.lines().isEmpty() && reading.pictured() == null
                ? FileVerdict.WITHOUT_TEXT
                : FileVerdict.NOT_OURS;
    }

    static Judgement ofPhotograph(@Nullable PicturedCode pictured, @Nullable Verification verification) {
        List<FileCheck> checks = read();
        addPictured(checks, pictured);
        checks.add(new FileCheck(Name.CODE_KNOWN, codeKnown(verification)));
        return new Judgement(ofCodeAlone(pictured, verification), checks);
    }

    private static FileVerdict ofCodeAlone(@Nullable PicturedCode pictured, @Nullable Verification verification) {
        if (pictured == null) {
            return FileVerdict.NOTHING_TO_CHECK;
        }
        return isKnown(verification) ? FileVerdict.ONLY_THE_CODE : FileVerdict.NOT_OURS;
    }

    private static void addPictured(List<FileCheck> checks, @Nullable PicturedCode pictured) {
        checks.add(new FileCheck(Name.QR_READ, SignatureFinding.result(pictured != null)));
        if (pictured != null) {
            checks.add(new FileCheck(Name.QR_LEADS_HERE, pictured.leadsHere()));
        }
    }

    static Judgement ofPng(
            Reading.OfPng reading,
            CredentialFinding credential,
            Result samePicture,
            @Nullable Verification verification) {
        Judgement judged = ofCredential(credential, verification);
        FileVerdict verdict = judged.verdict();
        if (reading.credential() == null) {
            verdict = ofCodeAlone(reading.pictured(), verification);
        } else if (verdict == FileVerdict.GENUINE && (!reading.alone() || samePicture == Result.FAILED)) {
            verdict = FileVerdict.ALTERED_DOCUMENT;
        }
        List<FileCheck> checks = read();
        checks.add(new FileCheck(Name.NOTHING_ADDED, SignatureFinding.result(reading.alone())));
        addCredential(checks, credential);
        checks.add(new FileCheck(Name.SAME_PICTURE, samePicture));
        if (reading.credential() == null) {
            addPictured(checks, reading.pictured());
        }
        checks.add(new FileCheck(Name.CODE_KNOWN, codeKnown(verification)));
        return new Judgement(verdict, checks);
    }

    static Judgement ofCredential(CredentialFinding credential, @Nullable Verification verification) {
        List<FileCheck> checks = read();
        addCredential(checks, credential);
        checks.add(new FileCheck(Name.CODE_KNOWN, codeKnown(verification)));
        FileVerdict verdict;
        if (credential.stated() == null) {
            verdict = FileVerdict.UNREADABLE;
        } else if (credential.isGenuine() && isKnown(verification)) {
            verdict = FileVerdict.GENUINE;
        } else if (credential.isFalse()) {
            verdict = FileVerdict.ALTERED_CREDENTIAL;
        } else {
            verdict = credential.found() == Result.PASSED ? FileVerdict.NOT_OURS : FileVerdict.NOTHING_TO_CHECK;
        }
        return new Judgement(verdict, checks);
    }

    /** For a file that could not be read to the end. */
    static Judgement of(FileVerdict verdict) {
        boolean beyond = verdict == FileVerdict.BEYOND_LIMITS;
        return new Judgement(
                verdict,
                List.of(
                        new FileCheck(Name.WITHIN_LIMITS, beyond ? Result.FAILED : Result.PASSED),
                        new FileCheck(Name.READABLE, beyond ? Result.NOT_RUN : Result.FAILED)));
    }

    /** Which verdicts are worth laying the file beside what was issued. */
    boolean asksForComparison() {
        return switch (verdict) {
            case ALTERED_DOCUMENT, FORGED_DOCUMENT, ALTERED_CREDENTIAL -> true;
            case GENUINE,
                    ONLY_THE_CODE,
                    NOT_OURS,
                    NOTHING_TO_CHECK,
                    WITHOUT_TEXT,
                    LOCKED,
                    UNREADABLE,
                    UNSUPPORTED,
                    TOO_LARGE,
                    BEYOND_LIMITS -> false;
        };
    }

    private static List<FileCheck> read() {
        return read(Result.PASSED);
    }

    private static List<FileCheck> read(Result readable) {
        List<FileCheck> checks = new ArrayList<>();
        checks.add(new FileCheck(Name.WITHIN_LIMITS, Result.PASSED));
        checks.add(new FileCheck(Name.READABLE, readable));
        return checks;
    }

    private static void addCredential(List<FileCheck> checks, CredentialFinding credential) {
        checks.add(new FileCheck(Name.CREDENTIAL_FOUND, credential.found()));
        checks.add(new FileCheck(Name.CREDENTIAL_OURS, credential.ours()));
        checks.add(new FileCheck(Name.CREDENTIAL_SIGNED, credential.signed()));
    }

    /** What is signed by us was made by us, even where the record of it did not get through. */
    private static Result recorded(DocumentFinding document, SignatureFinding signature) {
        if (document.match() != null) {
            return Result.PASSED;
        }
        return signature.vouchesForAll() ? Result.NOT_RUN : Result.FAILED;
    }

    private static Result sameCertificate(CredentialFinding credential, @Nullable Verification verification) {
        VerificationCode code = credential.code();
        return code == null || verification == null
                ? Result.NOT_RUN
                : SignatureFinding.result(code.value().equals(verification.code()));
    }

    private static Result codeKnown(@Nullable Verification verification) {
        return verification == null ? Result.NOT_RUN : SignatureFinding.result(isKnown(verification));
    }

    private static boolean isKnown(@Nullable Verification verification) {
        return verification != null && verification.certificate() != null;
    }
}
