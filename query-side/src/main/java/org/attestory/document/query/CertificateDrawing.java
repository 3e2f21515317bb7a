package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.kernel.RefusedException;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.attestory.template.query.PublishedTemplate;
import org.jspecify.annotations.Nullable;

/** Draws a certificate as its template has it: one page, equal bytes for equal content. */
final class CertificateDrawing {

    /** Named in every document. To be raised with every change that changes bytes. */
    static final String RENDERER = "Attestory documents 4";

    private static final int MOST_STOCK_BYTES = 16 << 20;

    private final Typefaces typefaces;
    private final DocumentSettings settings;
    private final Predicate<Instant> signedForShow;
    private final ExpertDrawing experts;
    private final Map<Typeface, Lettering> letterings = new ConcurrentHashMap<>();
    private final DocumentTemplate templates = new DocumentTemplate();
    private final Cache<Stationery, Stock> stocks = Caffeine.newBuilder()
            .maximumWeight(MOST_STOCK_BYTES)
            .weigher((Stationery stationery, Stock stock) -> stock.size())
            .build();

    /**
     * Draws for an installation.
     *
     * @param signedForShow whether certificates of that time are signed by a key that vouches for nothing, which they say
     */
    CertificateDrawing(Typefaces typefaces, DocumentSettings settings, Predicate<Instant> signedForShow) {
        this.typefaces = typefaces;
        this.settings = settings;
        this.signedForShow = signedForShow;
        experts = new ExpertDrawing(typefaces);
    }

    CertificateTexts textsOf(CertificateView certificate) {
        boolean show = signedForShow.test(certificate.content().issuedAt());
        return CertificateTexts.of(certificate, show ? settings.marked() : settings);
    }

    /**
     * The unsigned, finished file.
     *
     * @param template in the version that the certificate names
     * @param credential to be attached, null for none
     */
    byte[] draw(CertificateView certificate, PublishedTemplate template, byte @Nullable [] credential) {
        return draw(certificate, template, Map.of(), credential);
    }

    /** The same, with a word across the page that says that it certifies nothing. */
    byte[] drawSpecimen(CertificateView certificate, PublishedTemplate template) {
        String word = Wording.in(certificate.content().language()).text("specimen");
        return draw(
                certificate,
                template,
                Map.of(SpecimenMark.NAME, new SpecimenMark(lettering(Typeface.STRONG), word)),
                null);
    }

    private byte[] draw(
            CertificateView certificate,
            PublishedTemplate template,
            Map<String, Artwork> additions,
            byte @Nullable [] credential) {
        AttestedContent content = certificate.content();
        CertificateTexts texts = textsOf(certificate);
        refuseUndrawable(texts, template.content());
        Sheet sheet = Sheet.of(template.content().design());
        Stationery stationery =
                new Stationery(template.content(), lettering(sheet, texts), texts.institution(), texts.place());
        Stock stock = stocks.get(stationery, key -> new Stock(key, template));
        Map<String, Artwork> artworks = new HashMap<>(stock.open());
        artworks.putAll(sheet.ornaments(stationery));
        artworks.put(
                "qr",
                new QrCode(
                        settings.scannedAddress(certificate.code()),
                        stationery.palette().ink(),
                        sheet.ground(stationery.palette())));
        artworks.putAll(additions);
        byte[] drawn =
                set(texts, template.content(), stationery, stock, artworks).write();
        byte[] name = (certificate.code().value() + content.issuedAt()).getBytes(StandardCharsets.UTF_8);
        long identity = UUID.nameUUIDFromBytes(name).getMostSignificantBits();
        return ArchivalPdf.of(drawn, texts, content.issuedAt(), identity, credential);
    }

    private PageLayout set(
            CertificateTexts texts,
            TemplateContent template,
            Stationery stationery,
            Stock stock,
            Map<String, Artwork> artworks) {
        Typefaces written = typefaces.in(texts.language());
        ExpertPage page = template.expert();
        if (page == null) {
            return new PageFitting(written, templates, texts, template, stock, artworks).fit();
        }
        Map<String, Artwork> named = new HashMap<>();
        Artwork paper = artworks.getOrDefault(Stock.PAPER, (canvas, width, height) -> {});
        Artwork mark = artworks.get(SpecimenMark.NAME);
        named.put(SpecimenMark.NAME, mark);
        named.put(
                "border",
                mark == null
                        ? paper
                        : (canvas, width, height) -> {
                            paper.paint(canvas, width, height);
                            mark.paint(canvas, width, height);
                        });
        named.put("seal", new Seal(stationery));
        named.put("qr", artworks.get("qr"));
        named.put("logo", artworks.get(Stock.LOGO));
        for (int i = 0; i < texts.signatures().size(); i++) {
            String signature = stock.signature(texts.signatures().get(i).name());
            named.put("signature" + (i + 1), artworks.get(signature));
        }
        named.values().removeIf(Objects::isNull);
        return experts.lay(written, page, template.page(), ExpertValues.of(texts, template), named);
    }

    private Lettering lettering(Sheet sheet, CertificateTexts texts) {
        Lettering preferred = lettering(sheet.lettering());
        String capitals = (texts.institution() + texts.place()).toUpperCase(Locale.ROOT);
        return preferred.covers(capitals) ? preferred : lettering(Typeface.STRONG);
    }

    private Lettering lettering(Typeface typeface) {
        return letterings.computeIfAbsent(typeface, cut -> new Lettering(Resources.bytes("fonts/" + cut.file())));
    }

    private void refuseUndrawable(CertificateTexts texts, TemplateContent template) {
        SortedSet<Integer> missing = typefaces.missing(texts.all(template).collect(Collectors.joining(" ")));
        if (!missing.isEmpty()) {
            String codePoints = missing.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
            throw new RefusedException(DocumentRefusal.UNDRAWABLE, Map.of("characters", codePoints));
        }
    }
}
