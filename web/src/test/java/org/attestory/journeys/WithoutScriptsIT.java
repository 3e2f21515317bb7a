package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything but watching a film works in a browser that runs no scripts. */
@ExtendWith(Scene.Builder.class)
class WithoutScriptsIT {

    @Test
    void leadsToTheCertificate(Scene scene) {
        Studies studies = scene.cast().learner("Petra Vogel", Cast.DATA_PROTECTION, 0);
        watchElsewhere(studies);
        try (Visit visit =
                scene.visit(Manner.PHONE.withoutScripts(), studies.learner().person())) {
            visit.open(studies.path(studies.first(Video.class)));
            assertThat(visit.page().content()).contains("Watching is recorded only with JavaScript.");
            for (Activity activity : studies.program().activities().toList()) {
                visit.open(studies.path(activity));
                switch (activity) {
                    case Lesson lesson -> visit.button("I have read this").click();
                    case Video film ->
                        assertThat(visit.page().locator("#watched")).containsText("Watched to the end");
                    case Quiz quiz -> {
                        visit.button("Start").click();
                        new AnswerSheet(visit.page(), quiz, false).fillInRightly();
                        visit.button("Hand in my answers").click();
                        assertThat(visit.page().locator(".notice h2")).hasText("Passed with 100%");
                    }
                }
            }
            studies.reaches(EnrolmentState.COMPLETED);
            visit.open(studies.path());
            visit.link("See my certificate").click();
            visit.page().locator("#link").click();
            assertThat(visit.heading()).hasText("This certificate is valid");
        }
    }

    @Test
    void signsUpAndVerifies(Scene scene) {
        try (Visit visit =
                scene.visit(Manner.DESKTOP.withoutScripts().forTheFirstTime()).expecting(422)) {
            visit.open("/sign-up");
            visit.field("Name").fill("Ilse Braun");
            visit.field("E-mail address").fill("ilse.braun@example.org");
            visit.field("Password").fill("short");
            visit.button("Open my account").click();
            assertThat(visit.page().locator("#password-error")).hasText("A password has 12 to 128 characters.");
            assertThat(visit.field("Name")).hasValue("Ilse Braun");
            visit.field("Password").fill("long enough for everybody");
            visit.button("Open my account").click();
            assertThat(visit.heading()).hasText("Log in");
            visit.field("Password").fill("long enough for everybody");
            visit.button("Log in").click();
            assertThat(visit.heading()).hasText("My learning");

            visit.open("/verify");
            visit.field("Verification code")
                    .fill(scene.platform().demoCode("valid").replace('-', ' '));
            visit.page().locator("main form button").first().click();
            assertThat(visit.heading()).hasText("This certificate is valid");
        }
    }

    @Test
    void examinesAFile(Scene scene) {
        try (Visit visit = scene.visit(Manner.PHONE.withoutScripts())) {
            visit.open("/verify");
            UploadedFiles files =
                    new UploadedFiles(visit.page(), scene.platform().demoCode("valid"));
            files.choose(files.genuine("pdf"), "certificate.pdf");
            visit.button("Examine the file").click();
            assertThat(visit.heading()).hasText("This file is genuine");
        }
    }

    @Test
    void keepsPreferences(Scene scene) {
        try (Visit visit = scene.visit(Manner.DESKTOP.withoutScripts().forTheFirstTime())) {
            visit.open("/verify");
            visit.page().locator("details.menu summary").click();
            visit.field("High contrast").check();
            visit.field("Largest").check();
            visit.button("Apply").click();
            visit.button("Fran\u00e7ais").click();
            assertThat(visit.page().locator("html[lang=fr][data-theme=contrast][data-size=largest]"))
                    .hasCount(1);
            visit.open("/");
            assertThat(visit.page().locator("html[lang=fr][data-theme=contrast][data-size=largest]"))
                    .hasCount(1);
        }
    }

    /** The one thing that needs scripts. */
    private static void watchElsewhere(Studies studies) {
        studies.program().activities().filter(Video.class::isInstance).forEach(film -> studies.watch((Video) film));
    }
}
