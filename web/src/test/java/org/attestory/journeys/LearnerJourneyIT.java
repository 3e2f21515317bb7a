package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first look at a program to a certificate that a stranger verifies, on a phone. */
@ExtendWith(Scene.Builder.class)
class LearnerJourneyIT {

    private static final String NAME = "Zo\u00eb Lindgren-M\u00fcller";

    @Test
    void leadsFromTheProgramToTheCertificate(Scene scene) throws IOException {
        ProgramDefinition program = scene.cast().program(Cast.DATA_PROTECTION);
        try (Visit visit = scene.visit(Manner.PHONE.forTheFirstTime())) {
            signUpAndEnrol(visit, program);
            visit.field("Language of the certificate").selectOption("fr");
            visit.button("Choose this language").click();
            assertThat(visit.field("Language of the certificate")).hasValue("fr");
            List<Activity> activities = program.activities().toList();
            fail(visit, program, firstQuiz(program));
            for (Activity activity : activities.subList(0, activities.size() - 1)) {
                go(visit, program, activity);
            }
            Page watched = visit.newPage();
            watched.navigate("/learn/" + program.slug());
            assertThat(watched.locator("#journey")).containsText("Still missing");

            visit.page().bringToFront();
            go(visit, program, activities.getLast());

            watched.bringToFront();
            watched.locator("#journey a.button", new Page.LocatorOptions().setHasText("See my certificate"))
                    .click();
            assertThat(watched.locator("main")).containsText(NAME);
            assertThat(bytesOf(watched, "Download PDF")).startsWith("%PDF-");
            assertThat(bytesOf(watched, "Download picture")).startsWith("\u0089PNG");
            watched.locator("#link").click();
            assertThat(watched.locator("h1")).hasText("This certificate is valid");
            assertThat(watched.locator(".holder")).hasText(NAME);
            assertThat(watched.locator(".program")).hasText(program.title().in("fr"));
        }
    }

    private static void signUpAndEnrol(Visit visit, ProgramDefinition program) {
        visit.open("/");
        visit.button("Only necessary cookies").click();
        assertThat(visit.page().locator(".cookies")).hasCount(0);
        visit.link(program.title().in("en")).click();
        visit.link("Sign up to enroll").click();
        visit.field("Name").fill(NAME);
        visit.field("E-mail address").fill("zoe@example.org");
        visit.field("Password").fill("four plain words together");
        visit.button("Open my account").click();
        assertThat(visit.page().locator("[role=status]")).containsText("Your account is open");
        visit.field("Password").fill("four plain words together");
        visit.button("Log in").click();
        visit.button("Enroll").click();
        assertThat(visit.heading()).hasText(program.title().in("en"));
    }

    private static Quiz firstQuiz(ProgramDefinition program) {
        return program.activities()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void go(Visit visit, ProgramDefinition program, Activity activity) {
        visit.open("/learn/" + program.slug());
        visit.link(activity.title().in("en")).click();
        assertThat(visit.heading()).hasText(activity.title().in("en"));
        switch (activity) {
            case Lesson lesson -> visit.button("I have read this").click();
            case Video video -> watch(visit);
            case Quiz quiz -> take(visit, quiz);
        }
    }

    private static void watch(Visit visit) {
        visit.page()
                .locator("video")
                .evaluate("film => { film.muted = true; film.playbackRate = 16; return film.play(); }");
        assertThat(visit.page().locator("#watched .badge")).hasText("Watched to the end");
    }

    private static void fail(Visit visit, ProgramDefinition program, Quiz quiz) {
        visit.open("/learn/" + program.slug());
        visit.link(quiz.title().in("en")).click();
        visit.button("Start").click();
        new AnswerSheet(visit.page(), quiz, true).fillInWrongly();
        visit.button("Hand in my answers").click();
        assertThat(visit.page().locator(".notice h2")).containsText("Not passed");
        visit.link("Try again").click();
    }

    private static void take(Visit visit, Quiz quiz) {
        visit.page().locator("main form.actions button").click();
        new AnswerSheet(visit.page(), quiz, true).fillInRightly();
        visit.button("Hand in my answers").click();
        assertThat(visit.page().locator(".notice h2")).hasText("Passed with 100%");
    }

    private static String bytesOf(Page page, String link) throws IOException {
        Locator button = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true));
        Download download = page.waitForDownload(button::click);
        try (InputStream bytes = download.createReadStream()) {
            return new String(bytes.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
    }
}
