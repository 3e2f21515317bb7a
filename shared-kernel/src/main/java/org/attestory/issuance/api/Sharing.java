package org.attestory.issuance.api;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the holder of a certificate chose to show, and to whom.
 *
 * @param shown the details that verifiers see
 */
public record Sharing(Visibility visibility, Set<SharedDetail> shown) {

    /** As long as the holder has not chosen: whoever has the code sees all. */
    public static final Sharing UNCHOSEN = usual(Visibility.UNLISTED);

    /** Of whom nothing more is to be known. */
    public static final Sharing NOTHING = new Sharing(Visibility.PRIVATE, Set.of());

    public Sharing {
        shown = ordered(shown);
    }

    /** What is offered to a holder who chooses that: a private certificate shows nothing that was not asked for. */
    public static Sharing usual(Visibility visibility) {
        return new Sharing(visibility, visibility == Visibility.PRIVATE ? Set.of() : EnumSet.allOf(SharedDetail.class));
    }

    public boolean shows(SharedDetail detail) {
        return shown.contains(detail);
    }

    /** Whether a detail is hidden that a picture or a file shown along with it would tell. */
    public boolean contradictsItselfOn(AttestedContent content) {
        return shown.stream().anyMatch(SharedDetail::showsAll)
                && SharedDetail.in(content).stream().anyMatch(detail -> !detail.showsAll() && !shown.contains(detail));
    }

    /** The same whatever is attested. */
    public boolean contradictsItself() {
        return shown.stream().anyMatch(SharedDetail::showsAll) && hidesSomething();
    }

    /** Whether something that is attested may be kept back. */
    public boolean hidesSomething() {
        return EnumSet.allOf(SharedDetail.class).stream()
                .anyMatch(detail -> !detail.showsAll() && !shown.contains(detail));
    }

    /** What strangers are not to fetch, in the order of the constants. */
    public Set<SharedPart> withheld() {
        Set<SharedPart> withheld = EnumSet.noneOf(SharedPart.class);
        if (!shows(SharedDetail.FILES)) {
            withheld.add(SharedPart.FILES);
        }
        if (!shows(SharedDetail.PICTURE)) {
            withheld.add(SharedPart.PICTURE);
        }
        if (visibility == Visibility.PRIVATE) {
            withheld.add(SharedPart.WIDGET);
        }
        return withheld;
    }

    private static Set<SharedDetail> ordered(Collection<SharedDetail> details) {
        Set<SharedDetail> ordered = EnumSet.noneOf(SharedDetail.class);
        ordered.addAll(details);
        return Collections.unmodifiableSet(ordered);
    }
}
