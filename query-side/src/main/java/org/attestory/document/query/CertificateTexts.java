package org.attestory.document.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;

/**
 * Every text of a certificate as it is drawn, in the certificate's language.
 *
 * @param facts level, hours and grade, as far as there are any
 * @param dates in the certificate's zone
 * @param summary what the file calls itself inside
 * @param document what the file name calls it
 */
record CertificateTexts(
        String language,
        String institution,
        String place,
        String kind,
        String lead,
        String holder,
        String verb,
        String title,
        List<String> facts,
        List<String> dates,
        String outcomesLabel,
        List<String> outcomes,
        List<Signature> signatures,
        String codeLabel,
        String code,
        String verify,
        String scan,
        String demo,
        String summary,
        String document) {

    /** Who signs. */
    record Signature(String name, String title) {}

    static CertificateTexts of(CertificateView certificate, DocumentSettings settings) {
        AttestedContent content = certificate.content();
        Wording wording = Wording.in(content.language());
        String holder = PrintableText.of(content.holderName().orElse(""));
        String kind = PrintableText.of(content.kind());
        String title = PrintableText.of(content.title());
        return new CertificateTexts(
                content.language(),
                PrintableText.of(content.institutionName()),
                PrintableText.of(content.institutionPlace()),
                kind,
                wording.text("lead"),
                holder,
                wording.text("verb"),
                title,
                facts(content, wording),
                dates(content, wording),
                wording.text("outcomes"),
                content.outcomes().stream().map(PrintableText::of).toList(),
                content.signatories().stream()
                        .map(signatory ->
                                new Signature(PrintableText.of(signatory.name()), PrintableText.of(signatory.title())))
                        .toList(),
                wording.text("code"),
                certificate.code().grouped(),
                wording.text("verify", settings.typedAddress()),
                wording.text("scan", settings.scannedAddress(certificate.code())),
                settings.demo() ? wording.text("demo") : "",
                wording.text("summary", kind, holder, title),
                wording.text("document"));
    }

    /** All of them, to see whether they can be drawn. */
    Stream<String> all() {
        return Stream.of(
                        Stream.of(institution, place, kind, lead, holder, verb, title, outcomesLabel),
                        Stream.of(codeLabel, code, verify, demo),
                        facts.stream(),
                        dates.stream(),
                        outcomes.stream(),
                        signatures.stream().flatMap(signature -> Stream.of(signature.name(), signature.title())))
                .flatMap(texts -> texts);
    }

    private static List<String> facts(AttestedContent content, Wording wording) {
        List<String> facts = new ArrayList<>();
        if (!content.level().isBlank()) {
            facts.add(wording.text("level", PrintableText.of(content.level())));
        }
        if (content.hours() > 0) {
            facts.add(wording.text("hours", content.hours()));
        }
        Integer grade = content.gradePercent();
        if (grade != null) {
            facts.add(wording.text("grade", grade));
        }
        return facts;
    }

    private static List<String> dates(AttestedContent content, Wording wording) {
        ZoneId zone = content.zone();
        List<String> dates = new ArrayList<>();
        dates.add(wording.text("completed", wording.date(LocalDate.ofInstant(content.completedAt(), zone))));
        dates.add(wording.text("issued", wording.date(LocalDate.ofInstant(content.issuedAt(), zone))));
        if (content.validFrom().isAfter(content.issuedAt())) {
            dates.add(wording.text("validFrom", wording.date(LocalDate.ofInstant(content.validFrom(), zone))));
        }
        Instant validUntil = content.validUntil();
        if (validUntil != null) {
            // The last day on which it holds, not the first on which it does not.
            dates.add(wording.text("validUntil", wording.date(LocalDate.ofInstant(validUntil.minusNanos(1), zone))));
        }
        return dates;
    }
}
