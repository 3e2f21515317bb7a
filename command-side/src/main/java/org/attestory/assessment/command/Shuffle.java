package org.attestory.assessment.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;

/** The order in which the options of a quiz are shown in an attempt; the same seed gives the same order. */
public final class Shuffle {

    private Shuffle() {}

    /** Option identifiers by question identifier. Elements to be ordered are never shown in their right order. */
    public static Map<String, List<String>> options(Quiz quiz, long seed) {
        Random random = new Random(seed);
        Map<String, List<String>> shown = new LinkedHashMap<>();
        quiz.questions().forEach(question -> shown.put(question.id(), shuffled(question, random)));
        return shown;
    }

    private static List<String> shuffled(Question question, Random random) {
        List<String> listed =
                question.options().stream().map(Question.Option::id).toList();
        List<String> shown = new ArrayList<>(listed);
        Collections.shuffle(shown, random);
        if (question.kind() == Question.Kind.ORDERING && shown.equals(listed)) {
            Collections.rotate(shown, 1);
        }
        return List.copyOf(shown);
    }
}
