package org.attestory.document.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.signing.query.SignatureField;
import org.attestory.template.api.PageFormat;

/** A strip in the lower margin, outside of every design's border, that says by whom and when the file was signed. */
final class VisibleSignature {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 96 * POINTS_PER_MILLIMETRE;
    private static final float HEIGHT = 4.6f * POINTS_PER_MILLIMETRE;
    private static final float BOTTOM = 1.3f * POINTS_PER_MILLIMETRE;

    private final FontFile coverage;
    private final byte[] font = Resources.bytes("fonts/" + Typeface.TEXT.file());

    VisibleSignature(Typefaces typefaces) {
        this.coverage = typefaces.file(Typeface.TEXT);
    }

    SignatureField field(AttestedContent content, Instant signedAt, PageFormat page) {
        Wording wording = Wording.in(content.language());
        String date = wording.date(LocalDate.ofInstant(signedAt, content.zone()));
        String named = wording.text("signed", PrintableText.of(content.institutionName()), date);
        boolean drawable = named.codePoints().allMatch(coverage::hasPlain);
        String text = drawable ? named : wording.text("signed.unnamed", date);
        float left = (page.width() * POINTS_PER_MILLIMETRE - WIDTH) / 2;
        return new SignatureField(left, BOTTOM, WIDTH, HEIGHT, font, named, List.of(text));
    }
}
