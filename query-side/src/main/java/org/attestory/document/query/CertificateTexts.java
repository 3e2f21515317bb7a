package org.attestory.document.query;

import java.util.List;
import java.util.stream.Stream;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.template.api.TemplateContent;

/**
 * Every text of a certificate as it is drawn, in the certificate's language.
 *
 * @param facts all that are known, in the order of their elements
 * @param honours empty for none
 * @param outcomesElsewhere where the outcomes are to be read if the page has no room for them
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
        List<Fact> facts,
        String honoursLabel,
        String honours,
        String outcomesLabel,
        List<String> outcomes,
        String outcomesElsewhere,
        List<Signature> signatures,
        String codeLabel,
        String code,
        String verify,
        String scan,
        String demo,
        String summary,
        String document) {

    /**
     * Who signs.
     *
     * @param name as a template's pictures know it
     * @param picture what a picture of the signature is called
     */
    record Signature(String name, String title, String picture) {}

    static CertificateTexts of(CertificateView certificate, DocumentSettings settings) {
        AttestedContent content = certificate.content();
        Wording wording = Wording.in(content.language());
        String institution = PrintableText.of(content.institutionName());
        String holder = PrintableText.of(content.holderName().orElse(""));
        String kind = PrintableText.of(content.kind());
        String title = PrintableText.of(content.title());
        return new CertificateTexts(
                content.language(),
                institution,
                PrintableText.of(content.institutionPlace()),
                kind,
                wording.text("lead"),
                holder,
                wording.text("verb"),
                title,
                Facts.of(content, wording),
                wording.text("honours"),
                content.honours() == null ? "" : PrintableText.of(content.honours()),
                wording.text("outcomes"),
                content.outcomes().stream().map(PrintableText::of).toList(),
                wording.text("outcomes.elsewhere"),
                content.signatories().stream()
                        .map(signatory -> signature(signatory, wording))
                        .toList(),
                wording.text("code"),
                certificate.code().grouped(),
                wording.text("verify", settings.typedAddress()),
                wording.text("scan", settings.scannedAddress(certificate.code())),
                settings.demo() ? wording.text("demo") : "",
                wording.text("summary", kind, holder, title),
                wording.text("document"));
    }

    /** What the template says of the holder instead of the usual words. */
    String verb(TemplateContent template) {
        return template.statement() == null
                ? verb
                : PrintableText.of(template.statement().in(language));
    }

    /** What the template adds; empty for nothing. */
    String freeText(TemplateContent template) {
        return template.freeText() == null
                ? ""
                : PrintableText.of(template.freeText().in(language));
    }

    /** All of them, to see whether they can be drawn. */
    Stream<String> all(TemplateContent template) {
        return Stream.of(
                        Stream.of(
                                institution,
                                place,
                                kind,
                                lead,
                                holder,
                                verb(template),
                                title,
                                honoursLabel,
                                honours,
                                outcomesLabel),
                        Stream.of(freeText(template), codeLabel, code, verify, demo),
                        facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.phrase())),
                        outcomes.stream(),
                        signatures.stream().flatMap(signature -> Stream.of(signature.name(), signature.title())))
                .flatMap(texts -> texts);
    }

    private static Signature signature(AttestedContent.Signatory signatory, Wording wording) {
        String name = PrintableText.of(signatory.name());
        return new Signature(name, PrintableText.of(signatory.title()), wording.text("signature", name));
    }
}
