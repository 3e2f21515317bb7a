package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.w3c.dom.Document;

/** Lays out pages written by hand: one page, in the largest type in which everything fits, within a fixed time. */
final class ExpertDrawing {

    private static final int MOST_PAGES_KEPT = 64;
    private static final Duration TIME = Duration.ofSeconds(3);
    private static final float[] SCALES = {1, 0.92f, 0.85f, 0.78f, 0.7f, 0.62f, 0.55f};

    private final ExpertPageCheck check;
    private final Cache<ExpertPage, CheckedPage> pages =
            Caffeine.newBuilder().maximumSize(MOST_PAGES_KEPT).build();

    ExpertDrawing(Typefaces typefaces) {
        check = new ExpertPageCheck(typefaces);
    }

    /**
     * The page, filled in and set.
     *
     * @param typefaces as the language of the certificate wishes
     * @param artworks by the names of {@link org.attestory.template.api.PageVocabulary#PICTURES}; what is not there is left out
     * @throws RefusedException if it does not fit one page, or takes too long
     */
    PageLayout lay(
            Typefaces typefaces,
            ExpertPage page,
            PageFormat format,
            ExpertValues values,
            Map<String, Artwork> artworks) {
        CheckedPage checked = pages.get(page, check::require);
        LayoutLimits limits = new LayoutLimits(TIME, System::nanoTime);
        for (float scale : SCALES) {
            try {
                Document filled = ExpertFilling.fill(checked, values, artworks.keySet());
                ExpertNamespace style =
                        new ExpertNamespace(ExpertSheet.ground(format), ExpertSheet.write(checked.style(), scale));
                PageLayout layout = PageLayout.of(filled, style, typefaces, artworks, limits.again());
                if (layout.isOnePage()) {
                    return layout;
                }
            } catch (LayoutLimitException tooMuch) {
                if (limits.isOver()) {
                    throw new RefusedException(DocumentRefusal.TOO_LONG);
                }
            }
        }
        throw new RefusedException(DocumentRefusal.TOO_LONG);
    }
}
