package org.attestory.issuance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharingTest {

    @Test
    void showsAllToWhomeverHasTheCodeUntilTheHolderChooses() {
        assertThat(Sharing.UNCHOSEN.visibility()).isEqualTo(Visibility.UNLISTED);
        assertThat(SharedDetail.values()).allMatch(Sharing.UNCHOSEN::shows);
        assertThat(Sharing.UNCHOSEN.withheld()).isEmpty();
        assertThat(Sharing.UNCHOSEN.hidesSomething()).isFalse();
    }

    @Test
    void showsNothingOfAPrivateCertificateThatWasNotAskedFor() {
        Sharing hidden = Sharing.usual(Visibility.PRIVATE);

        assertThat(SharedDetail.values()).noneMatch(hidden::shows);
        assertThat(hidden.withheld()).containsExactly(SharedPart.values());
        assertThat(hidden.hidesSomething()).isTrue();
    }

    @Test
    void withholdsTheWidgetOfAPrivateCertificateWhateverItShows() {
        Sharing shown = new Sharing(Visibility.PRIVATE, EnumSet.allOf(SharedDetail.class));

        assertThat(shown.withheld()).containsExactly(SharedPart.WIDGET);
    }

    @Test
    void withholdsThePictureAndTheFilesApart() {
        assertThat(without(SharedDetail.FILES).withheld()).containsExactly(SharedPart.FILES);
        assertThat(without(SharedDetail.PICTURE).withheld()).containsExactly(SharedPart.PICTURE);
        assertThat(without(SharedDetail.GRADE).withheld()).isEmpty();
    }

    @Test
    void reducesANameToItsInitials() {
        assertThat(Initials.of("Ada Lovelace")).isEqualTo("A. L.");
        assertThat(Initials.of("  Jean-Luc\u00a0de  la Tour ")).isEqualTo("J. d. l. T.");
        assertThat(Initials.of("\u674e\u660e")).isEqualTo("\u674e.");
        assertThat(Initials.of("\ud835\udc00da")).isEqualTo("\ud835\udc00.");
        assertThat(Initials.of("")).isEmpty();
    }

    private static Sharing without(SharedDetail detail) {
        Set<SharedDetail> shown = EnumSet.allOf(SharedDetail.class);
        shown.remove(detail);
        return new Sharing(Visibility.UNLISTED, shown);
    }
}
