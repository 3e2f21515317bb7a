package org.attestory.program.web;

import java.util.Locale;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Requirement;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Requirements in words. */
@Component
public class RequirementTexts {

    private final MessageSource messages;

    RequirementTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What the requirement asks for, in that language. */
    public String text(Requirement requirement, ProgramDefinition program, Locale locale) {
        return switch (requirement) {
            case Requirement.LessonsCompleted() -> messages.getMessage("requirement.lessons", null, locale);
            case Requirement.QuizPassed(String quizId) -> quizText(program, quizId, locale);
            case Requirement.Approved() -> messages.getMessage("requirement.approval", null, locale);
        };
    }

    private String quizText(ProgramDefinition program, String quizId, Locale locale) {
        Quiz quiz = program.quiz(quizId).orElseThrow();
        Object[] values = {quiz.title().in(locale.getLanguage()), quiz.passMark()};
        return messages.getMessage("requirement.quiz", values, locale);
    }
}
