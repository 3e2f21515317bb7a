package org.attestory.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;

/** The form of a quiz, filled in as people do: by clicking, and by moving what is to be ordered. */
record AnswerSheet(Page page, Quiz quiz, boolean scripts) {

    void fillInRightly() {
        quiz.questions().forEach(question -> answer(question, Studies.rightAnswer(question)));
    }

    /** No question is left out; what is to be ordered stays as it lies. */
    void fillInWrongly() {
        quiz.questions().stream()
                .filter(question -> question.kind() != Question.Kind.ORDERING)
                .forEach(question -> answer(question, List.of(wrongOption(question))));
    }

    private void answer(Question question, List<String> options) {
        if (question.kind() == Question.Kind.ORDERING) {
            order(question, options);
        } else {
            options.forEach(option -> page.locator("[name='answer." + question.id() + "'][value='" + option + "']")
                    .check());
        }
    }

    private void order(Question question, List<String> options) {
        for (int place = 0; place < options.size(); place++) {
            Locator select = page.locator("[name='place." + question.id() + "." + options.get(place) + "']");
            if (scripts) {
                Locator item = page.locator("li").filter(new Locator.FilterOptions().setHas(select));
                while (placeOf(item) > place) {
                    item.getByRole(AriaRole.BUTTON).first().click();
                }
            } else {
                select.selectOption(String.valueOf(place + 1));
            }
        }
    }

    private static int placeOf(Locator item) {
        return ((Number) item.evaluate("item => [...item.parentElement.children].indexOf(item)")).intValue();
    }

    private static String wrongOption(Question question) {
        return question.options().stream()
                .filter(option -> !option.correct())
                .map(Question.Option::id)
                .findFirst()
                .orElseThrow();
    }
}
