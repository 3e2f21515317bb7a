package org.attestory.document.query;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.template.api.TemplateContent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds the most generous setting of a page in which everything has its room. */
final class PageFitting {

    /** Templates ask for a gap above an element by a class: g6 is six tenths of the gap. */
    private static final Pattern GAP = Pattern.compile("\\bg(\\d+)\\b");

    private static final int WIDEST_GAP = 20;

    /** In millimetres; below it slightly smaller type looks better. */
    private static final float COMFORTABLE_GAP = 1.9f;

    private final Typefaces typefaces;
    private final DocumentTemplate templates;
    private final CertificateTexts texts;
    private final TemplateContent template;
    private final Sheet sheet;
    private final Room room;
    private final Stock stock;
    private final Map<String, Artwork> artworks;

    PageFitting(
            Typefaces typefaces,
            DocumentTemplate templates,
            CertificateTexts texts,
            TemplateContent template,
            Stock stock,
            Map<String, Artwork> artworks) {
        this.typefaces = typefaces;
        this.templates = templates;
        this.texts = texts;
        this.template = template;
        this.stock = stock;
        this.artworks = artworks;
        sheet = Sheet.of(template.design());
        room = sheet.room(template.page());
    }

    /**
     * The page, set.
     *
     * @throws RefusedException if there is no such setting
     */
    PageLayout fit() {
        Attempt fitting = attempt(Density.STEPS.getFirst());
        if (fitting.room() >= 0 && fitting.gap() < COMFORTABLE_GAP) {
            fitting = attempt(Density.STEPS.get(1));
        } else if (fitting.room() < 0) {
            // Halving: the tightest steps are rarely needed, and every step costs a layout.
            int tooGenerous = 0;
            int fits = Density.STEPS.size();
            while (fits - tooGenerous > 1) {
                int middle = (tooGenerous + fits) / 2;
                Attempt next = attempt(Density.STEPS.get(middle));
                if (next.room() >= 0) {
                    fits = middle;
                    fitting = next;
                } else {
                    tooGenerous = middle;
                }
            }
        }
        if (fitting.room() < 0) {
            throw new RefusedException(DocumentRefusal.TOO_LONG);
        }
        float gap = Math.min(room.widestGap(), fitting.gap());
        float rest = fitting.room() - (gap - Room.TIGHTEST_GAP) * fitting.gaps();
        float footTop = template.page().height() - room.bottom() - fitting.foot();
        place(fitting.page(), gap, room.top() + rest * room.rise(), footTop);
        return lay(fitting.page());
    }

    private Attempt attempt(Density density) {
        Document page = fill(density);
        place(page, Room.TIGHTEST_GAP, room.top(), template.page().height() / 2);
        PageLayout measured = lay(page);
        float foot = measured.heightOf("foot");
        float left = template.page().height() - room.top() - room.bottom() - foot - measured.heightOf("main");
        return new Attempt(page, foot, left, gapsIn(page));
    }

    private Document fill(Density density) {
        Map<String, Object> values = new PageValues(typefaces, texts, template, sheet, density).collect(stock);
        values.put("specimen", artworks.containsKey(SpecimenMark.NAME));
        Document page = templates.fill(template.design().key(), values);
        Element head = (Element) page.getElementsByTagName("head").item(0);
        head.appendChild(page.createElementNS(head.getNamespaceURI(), "style"));
        return page;
    }

    /** Says in the last style sheet of a page where its parts stand. */
    private static void place(Document page, float gap, float mainTop, float footTop) {
        StringBuilder places = new StringBuilder();
        places.append(".main { top: ").append(PageValues.millimetres(mainTop)).append("; }\n");
        places.append(".foot { top: ").append(PageValues.millimetres(footTop)).append("; }\n");
        for (int tenths = 2; tenths <= WIDEST_GAP; tenths += 2) {
            places.append(".g").append(tenths);
            places.append(" { margin-top: ")
                    .append(PageValues.millimetres(gap * tenths / 10))
                    .append("; }\n");
        }
        page.getElementsByTagName("head").item(0).getLastChild().setTextContent(places.toString());
    }

    private PageLayout lay(Document page) {
        return new PageLayout(page, typefaces, artworks);
    }

    /** How many gaps the page has, as far as they stand one below the other. */
    private static float gapsIn(Document page) {
        NodeList elements = page.getElementsByTagName("*");
        float gaps = 0;
        for (int i = 0; i < elements.getLength(); i++) {
            Matcher gap = GAP.matcher(((Element) elements.item(i)).getAttribute("class"));
            if (gap.find()) {
                gaps += Integer.parseInt(gap.group(1)) / 10f;
            }
        }
        return Math.max(gaps, 1);
    }

    /**
     * A page set as tightly as its density allows.
     *
     * @param foot its height in millimetres
     * @param room the height that is left over, negative if it does not fit
     * @param gaps how many there are to widen
     */
    private record Attempt(Document page, float foot, float room, float gaps) {

        /** Each, if the room that is left over goes into the gaps. */
        float gap() {
            return Room.TIGHTEST_GAP + room / gaps;
        }
    }
}
