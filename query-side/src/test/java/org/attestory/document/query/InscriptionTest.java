package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Point2D;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfContentByte;

/** What stands in the middle of a seal. */
class InscriptionTest {

    private static final Lettering LETTERING = new Lettering(Resources.bytes("fonts/" + Typeface.CAPITALS.file()));

    @ParameterizedTest
    @ValueSource(strings = {"Attestory Academy", "\u5317\u4eac\u5927\u5b66", "\u062c\u0627\u0645\u0639\u0629"})
    void leavesNoSealEmpty(String institution) {
        PdfContentByte canvas = new PdfContentByte(null);

        new Inscription(new Stationery(TemplateContent.of(Design.ACADEMIC), LETTERING, institution, ""))
                .initials(new Pen(canvas), new Point2D.Double(50, 50), 40, 30, Color.BLACK);

        assertThat(canvas.getInternalBuffer().size()).isPositive();
    }
}
