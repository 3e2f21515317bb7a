package org.attestory.program.api;

import java.util.List;
import java.util.Optional;
import org.attestory.kernel.LocalizedText;

/**
 * Questions graded on the server.
 *
 * @param passMark percentage from which it is passed, 1 to 100
 * @param attempts how often it may be tried; 0 is without limit
 * @param questions at least one
 */
public record Quiz(
        String id,
        LocalizedText title,
        LocalizedText introduction,
        int passMark,
        int attempts,
        List<Question> questions)
        implements Activity {

    public Quiz {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }
}
