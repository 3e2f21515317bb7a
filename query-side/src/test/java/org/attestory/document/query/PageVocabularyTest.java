package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageVocabulary;
import org.attestory.template.api.TemplateContent;
import org.junit.jupiter.api.Test;

/** Authors are told of what there is, and of nothing else. */
class PageVocabularyTest {

    @Test
    void namesEveryTypeface() {
        assertThat(PageVocabulary.TYPEFACES)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Typeface.values()).map(Typeface::family).toList());
    }

    @Test
    void namesEveryValue() {
        ExpertValues values = ExpertValues.of(
                CertificateTexts.of(Specimens.certificate().view(), Specimens.SETTINGS),
                TemplateContent.of(Design.CLASSICAL));

        assertThat(PageVocabulary.VALUES).containsAll(values.texts().keySet());
        assertThat(PageVocabulary.LISTS.keySet()).isEqualTo(values.lists().keySet());
    }
}
