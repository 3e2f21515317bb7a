package org.attestory.sharing.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a holder ticked. There is a list for a certificate that others may come across and one for a private one, so that
 * making it private does not carry over what was shown before.
 *
 * @param commandId null where the form is shown for the first time
 */
record SharingForm(
        @Nullable String visibility,
        @Nullable List<String> openly,
        @Nullable List<String> privately,
        @Nullable String commandId) {

    static SharingForm of(Sharing chosen) {
        boolean isPrivate = chosen.visibility() == Visibility.PRIVATE;
        Sharing openly = isPrivate ? Sharing.UNCHOSEN : chosen;
        Sharing privately = isPrivate ? chosen : Sharing.usual(Visibility.PRIVATE);
        return new SharingForm(chosen.visibility().name(), names(openly.shown()), names(privately.shown()), null);
    }

    /** What it asks for, empty if nobody can have filled it in so. A detail that does not exist has nothing to hide. */
    Optional<Sharing> sharing(AttestedContent content) {
        return sharing(SharedDetail.in(content));
    }

    /** The same where there are these details. */
    Optional<Sharing> sharing(Set<SharedDetail> details) {
        return Arrays.stream(Visibility.values())
                .filter(each -> each.name().equals(visibility))
                .findFirst()
                .map(chosen -> {
                    Set<SharedDetail> shown = ticked(chosen == Visibility.PRIVATE ? privately : openly);
                    if (chosen != Visibility.PRIVATE) {
                        shown.addAll(EnumSet.complementOf(EnumSet.copyOf(details)));
                    }
                    return new Sharing(chosen, shown);
                });
    }

    public boolean showsOpenly(SharedDetail detail) {
        return openly != null && openly.contains(detail.name());
    }

    public boolean showsPrivately(SharedDetail detail) {
        return privately != null && privately.contains(detail.name());
    }

    private static Set<SharedDetail> ticked(@Nullable List<String> names) {
        Set<SharedDetail> ticked = EnumSet.noneOf(SharedDetail.class);
        for (SharedDetail detail : SharedDetail.values()) {
            if (names != null && names.contains(detail.name())) {
                ticked.add(detail);
            }
        }
        return ticked;
    }

    private static List<String> names(Collection<SharedDetail> details) {
        return details.stream().map(SharedDetail::name).toList();
    }
}
