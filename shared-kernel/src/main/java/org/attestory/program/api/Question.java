package org.attestory.program.api;

import java.util.List;
import org.attestory.kernel.LocalizedText;

/**
 * One question of a quiz.
 *
 * @param id unique in the quiz
 * @param options at least two; for {@link Kind#ORDERING} listed in the right order
 * @param explanation shown with the result
 */
public record Question(String id, Kind kind, LocalizedText text, List<Option> options, LocalizedText explanation) {

    public Question {
        options = List.copyOf(options);
    }

    /** How it is answered, and what a right answer is. */
    public enum Kind {
        /** Exactly one option is correct. */
        SINGLE,
        /** One or more options are correct; the answer is right if it names all of them and no other. */
        MULTIPLE,
        /** The options are to be brought into the listed order. */
        ORDERING
    }

    /**
     * One possible answer, or one element to order.
     *
     * @param id unique in the question
     * @param correct whether it belongs to the right answer; without meaning for {@link Kind#ORDERING}
     */
    public record Option(String id, LocalizedText text, boolean correct) {}
}
