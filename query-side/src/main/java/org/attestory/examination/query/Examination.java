package org.attestory.examination.query;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestory.document.api.DocumentFormat;
import org.attestory.examination.api.ComparedLine;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.examination.api.FileKind;
import org.attestory.examination.api.FileVerdict;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.verification.api.Check.Result;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** From the bytes of a file to the answer. Reading and comparing happen on threads of their own; nothing is kept. */
final class Examination {

    private static final List<DocumentFormat> PICTURES =
            List.of(DocumentFormat.PNG, DocumentFormat.PNG_300, DocumentFormat.THUMBNAIL);

    private final FileReader reader;
    private final KnownHere known;
    private final Clock clock;
    private final Scheduler threads;

    Examination(FileReader reader, KnownHere known, Clock clock, Scheduler threads) {
        this.reader = reader;
        this.known = known;
        this.clock = clock;
        this.threads = threads;
    }

    Mono<ExaminedFile> of(byte[] file) {
        FileKind kind = FileKinds.of(file);
        if (kind == FileKind.OTHER) {
            return Mono.just(unread(kind, FileVerdict.UNSUPPORTED));
        }
        return Mono.fromCallable(() -> reader.read(file, kind, new Allowance()))
                .subscribeOn(threads)
                .flatMap(reading -> switch (reading) {
                    case Reading.OfPdf pdf -> pdf(pdf);
                    case Reading.OfPng png -> png(png);
                    case Reading.OfJpeg jpeg -> jpeg(jpeg);
                    case Reading.OfCredential credential -> credential(credential, kind);
                })
                .onErrorResume(
                        BeyondLimitsException.class, beyond -> Mono.just(unread(kind, FileVerdict.BEYOND_LIMITS)))
                .onErrorResume(LockedFileException.class, locked -> Mono.just(unread(kind, FileVerdict.LOCKED)))
                .onErrorResume(
                        UnreadableFileException.class, damaged -> Mono.just(unread(kind, FileVerdict.UNREADABLE)));
    }

    private Mono<ExaminedFile> pdf(Reading.OfPdf reading) {
        return Mono.zip(known.document(reading.digests()), known.credential(reading.credential()))
                .flatMap(found -> known.verification(codes(reading, found.getT1(), found.getT2()))
                        .flatMap(verification -> {
                            Judgement judgement =
                                    Judgement.ofPdf(reading, found.getT1(), found.getT2(), verification.orElse(null));
                            return comparedText(judgement, reading.lines(), found.getT2(), verification)
                                    .map(lines -> answer(
                                            FileKind.PDF,
                                            judgement,
                                            verification.orElse(null),
                                            reading.signature().stampedAt(),
                                            lines));
                        }));
    }

    /** What is printed counts before what is attached: that is what people believe. */
    private static List<VerificationCode> codes(
            Reading.OfPdf reading, DocumentFinding document, CredentialFinding credential) {
        return document.match() != null
                ? List.of(document.match().code())
                : Stream.of(reading.codes(), claimed(credential), claimed(reading.pictured()))
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
    }

    private Mono<ExaminedFile> png(Reading.OfPng reading) {
        return known.credential(reading.credential())
                .flatMap(credential -> known.verification(
                                reading.credential() == null ? claimed(reading.pictured()) : claimed(credential))
                        .flatMap(verification -> samePicture(reading, credential)
                                .map(same -> {
                                    Judgement judgement =
                                            Judgement.ofPng(reading, credential, same, verification.orElse(null));
                                    return answer(
                                            FileKind.PNG,
                                            judgement,
                                            verification,
                                            comparedFields(judgement, credential, verification));
                                })));
    }

    private Mono<ExaminedFile> jpeg(Reading.OfJpeg reading) {
        return known.verification(claimed(reading.pictured())).map(verification -> {
            Judgement judgement = Judgement.ofPhotograph(reading.pictured(), verification.orElse(null));
            return answer(FileKind.JPEG, judgement, verification, List.of());
        });
    }

    private Mono<ExaminedFile> credential(Reading.OfCredential reading, FileKind kind) {
        return known.credential(reading.credential())
                .flatMap(credential -> verification(credential).map(verification -> {
                    Judgement judgement = Judgement.ofCredential(credential, verification.orElse(null));
                    return answer(kind, judgement, verification, comparedFields(judgement, credential, verification));
                }));
    }

    private Mono<Optional<Verification>> verification(CredentialFinding credential) {
        return known.verification(claimed(credential));
    }

    private static List<VerificationCode> claimed(CredentialFinding credential) {
        VerificationCode code = credential.code();
        return code == null ? List.of() : List.of(code);
    }

    private static List<VerificationCode> claimed(@Nullable PicturedCode pictured) {
        return pictured == null ? List.of() : List.of(pictured.code());
    }

    private Mono<Result> samePicture(Reading.OfPng reading, CredentialFinding credential) {
        VerificationCode code = credential.code();
        if (code == null || !credential.isGenuine()) {
            return Mono.just(Result.NOT_RUN);
        }
        return Flux.fromIterable(PICTURES)
                .concatMap(format -> known.issued(code, format))
                .publishOn(threads)
                .map(issued -> isSame(reading.picture(), issued))
                .takeUntil(same -> same)
                .reduce((earlier, later) -> earlier || later)
                .map(SignatureFinding::result)
                .defaultIfEmpty(Result.NOT_RUN);
    }

    /** Only a picture of the very size of ours is drawn, so that its size is no question of trust. */
    private static boolean isSame(PngChunks stated, byte[] issued) {
        PngChunks ours = PngChunks.of(issued, new Allowance());
        return stated.width() == ours.width()
                && stated.height() == ours.height()
                && PictureComparison.isSame(
                        PictureComparison.read(stated.picture()), PictureComparison.read(ours.picture()));
    }

    private Mono<List<ComparedLine>> comparedText(
            Judgement judgement,
            List<String> stated,
            CredentialFinding credential,
            Optional<Verification> verification) {
        CertificateView certificate =
                verification.map(Verification::certificate).orElse(null);
        if (!judgement.asksForComparison() || certificate == null) {
            return Mono.just(List.of());
        }
        if (stated.isEmpty()) {
            return Mono.just(comparedFields(judgement, credential, verification));
        }
        if (!certificate.sharing().shows(SharedDetail.FILES)) {
            // Half of the lines and a code would else be enough to read what the holder keeps back.
            return Mono.just(unlessAllAgree(Comparisons.of(stated, certificate)));
        }
        return known.issued(certificate.code(), DocumentFormat.PDF)
                .publishOn(threads)
                .map(issued -> {
                    Allowance allowance = new Allowance();
                    List<String> ours = PdfText.lines(PdfObjects.of(issued, allowance), allowance);
                    return Comparisons.of(stated, ours, certificate);
                })
                .defaultIfEmpty(Comparisons.of(stated, certificate))
                .map(Examination::unlessAllAgree);
    }

    private static List<ComparedLine> comparedFields(
            Judgement judgement, CredentialFinding credential, Optional<Verification> verification) {
        CertificateView certificate =
                verification.map(Verification::certificate).orElse(null);
        StatedCredential stated = credential.stated();
        return judgement.asksForComparison() && certificate != null && stated != null
                ? unlessAllAgree(Comparisons.of(stated, certificate))
                : List.of();
    }

    private static List<ComparedLine> unlessAllAgree(List<ComparedLine> lines) {
        return lines.stream().allMatch(ComparedLine::agrees) ? List.of() : lines;
    }

    private ExaminedFile answer(
            FileKind kind, Judgement judgement, Optional<Verification> verification, List<ComparedLine> comparison) {
        return answer(kind, judgement, verification.orElse(null), null, comparison);
    }

    private ExaminedFile answer(
            FileKind kind,
            Judgement judgement,
            @Nullable Verification verification,
            @Nullable Instant stampedAt,
            List<ComparedLine> comparison) {
        return new ExaminedFile(
                kind, judgement.verdict(), clock.instant(), judgement.checks(), verification, stampedAt, comparison);
    }

    private ExaminedFile unread(FileKind kind, FileVerdict verdict) {
        return answer(kind, Judgement.of(verdict), null, null, List.of());
    }
}
