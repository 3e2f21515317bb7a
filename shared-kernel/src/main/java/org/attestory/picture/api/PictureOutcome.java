package org.attestory.picture.api;

import java.util.List;

/** What becomes of a file that was handed in as a picture. */
public sealed interface PictureOutcome {

    /** It is one. */
    record Accepted(Picture picture) implements PictureOutcome {}

    /**
     * It is none that we take.
     *
     * @param problems at least one
     */
    record Refused(List<PictureProblem> problems) implements PictureOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
