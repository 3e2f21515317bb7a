package org.attestory.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Role;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.attestory.template.api.Design;
import org.jspecify.annotations.Nullable;

/** Every page of the product. Whoever adds a page adds it here. */
final class Screens {

    private final Scene scene;
    private final Cast cast;
    private final List<Screen> all = new ArrayList<>();

    private Screens(Scene scene) {
        this.scene = scene;
        this.cast = scene.cast();
    }

    static List<Screen> of(Scene scene) {
        Screens screens = new Screens(scene);
        screens.forEverybody();
        screens.forLearners();
        screens.forInstructors();
        screens.forRegistrars();
        screens.forAuditors();
        screens.forAdministrators();
        screens.forMakersOfTemplates();
        return screens.all;
    }

    private void forEverybody() {
        add("home", null, "/");
        add("program", null, "/programs/" + Cast.FIRST_AID);
        add("verify", null, "/verify");
        for (String status :
                List.of("valid", "expired", "suspended", "revoked", "superseded", "not_yet_valid", "erased")) {
            add("verdict-" + status, null, "/verify/" + scene.platform().demoCode(status));
        }
        add("verdict-past", null, "/verify/" + scene.platform().demoCode("revoked") + "?at=2020-01-01T00:00:00Z");
        add("verdict-unknown", null, "/verify/" + VerificationCode.random(new Random(1)));
        add("verdict-mistyped", null, "/verify/ABCD-1234");
        String valid = scene.platform().demoCode("valid");
        String slip = valid.substring(0, 6) + (valid.charAt(6) == '7' ? '8' : '7') + valid.substring(7);
        add("verdict-one-slip", null, "/verify?code=" + slip);
        add(
                "verdict-day",
                null,
                "/verify/" + valid + "?on=2020-01-01",
                page -> page.locator(".checks summary").first().click());
        add("verdict-day-unreadable", null, "/verify/" + valid + "?on=yesterday");
        add("widget", null, "/embed/" + scene.platform().demoCode("valid"));
        add("widget-revoked", null, "/embed/" + scene.platform().demoCode("revoked"));
        add("widget-nothing", null, "/embed/" + scene.platform().demoCode("erased"));
        addFiles();
        add("api", null, "/api", page -> page.locator("#verifyBatch summary").click());
        add("log-in", null, "/log-in");
        add("log-in-refused", null, "/log-in", page -> {
            page.locator("#email").fill("nobody@example.org");
            page.locator("#password").fill("not the password");
            submit(page, "main form");
        });
        add("sign-up", null, "/sign-up");
        add("sign-up-refused", null, "/sign-up", page -> submit(page, "main form"));
        add("not-found", null, "/verify/x/y/z");
    }

    private void addFiles() {
        String valid = scene.platform().demoCode("valid");
        String revoked = scene.platform().demoCode("revoked");
        addFile("file-genuine", valid, files -> files.genuine("pdf"));
        addFile("file-genuine-but-revoked", revoked, files -> files.genuine("png"));
        addFile("file-altered-credential", valid, UploadedFiles::editedCredential);
        addFile("file-altered-document", valid, UploadedFiles::lengthenedDocument);
        addFile("file-forged", valid, UploadedFiles::forgedDocument);
        addFile("file-unsupported", valid, files -> "a note".getBytes(StandardCharsets.UTF_8));
        add("file-missing", null, "/verify", page -> submit(page, "main form.drop"));
    }

    private void addFile(String name, String code, Function<UploadedFiles, byte[]> file) {
        add(name, null, "/verify", page -> {
            UploadedFiles files = new UploadedFiles(page, code);
            files.choose(file.apply(files), "certificate");
            submit(page, "main form.drop");
        });
    }

    private void forLearners() {
        Person lea = scene.platform().demoPerson("lea.moreau");
        Studies fresh = cast.learner("Noor Haddad", Cast.FIRST_AID, 0);
        Person noor = fresh.learner().person();
        Quiz quiz = fresh.first(Quiz.class);
        String failed = fresh.attempt(quiz, false);
        Studies waiting = cast.learner("Ines Costa", Cast.FIRST_AID, Long.MAX_VALUE);
        waiting.reaches(EnrolmentState.AWAITING_APPROVAL);
        Studies declined = cast.learner("Karim Aziz", Cast.FIRST_AID, Long.MAX_VALUE);
        declined.reaches(EnrolmentState.AWAITING_APPROVAL);
        declined.decline(cast.person("Jonas Weber", Role.INSTRUCTOR), "The practical part is missing.");
        Player newcomer = cast.person("Bo Berg", Role.LEARNER);

        add("learning", lea, "/learn");
        add("learning-nothing-yet", newcomer.person(), "/learn");
        add("program-to-enrol", newcomer.person(), "/programs/" + Cast.FIRST_AID);
        add("not-enrolled", newcomer.person(), "/learn/" + Cast.FIRST_AID);
        add("path", noor, fresh.path());
        add("path-waiting", waiting.learner().person(), waiting.path());
        add("path-declined", declined.learner().person(), declined.path());
        add("path-completed", lea, "/learn/" + Cast.DATA_PROTECTION);
        add("lesson", noor, fresh.path(fresh.first(Lesson.class)));
        add("video", noor, fresh.path(fresh.first(Video.class)));
        add("quiz-tried", noor, fresh.path(quiz));
        add("quiz-failed", noor, failed);
        Studies answering = cast.learner("Yuki Mori", Cast.FIRST_AID, 0);
        answering.start(quiz);
        add("quiz", answering.learner().person(), answering.path(quiz));
        add("quiz-incomplete", answering.learner().person(), answering.path(quiz), page -> submit(page, "form.quiz"));
        add(
                "quiz-passed",
                lea,
                "/learn/" + Cast.DATA_PROTECTION + "/activities/recognize-quiz/attempts/demo-recognize-quiz");
        add("certificate", lea, "/learn", page -> {
            page.locator(".sealed a").click();
            page.waitForLoadState();
        });
        add("sharing", lea, "/learn", page -> {
            page.locator(".sealed a").first().click();
            page.waitForLoadState();
            page.locator("a[href$='/sharing']").click();
            page.waitForLoadState();
        });
        add("sharing-refused", lea, "/learn", page -> {
            page.locator(".sealed a").first().click();
            page.waitForLoadState();
            page.locator("a[href$='/sharing']").click();
            page.waitForLoadState();
            page.locator(".openly [value=HOURS]").uncheck();
            submit(page, "main form.sharing");
        });
        add("printed-copy", lea, "/learn", page -> {
            page.locator(".sealed a").first().click();
            page.waitForLoadState();
            page.locator("a[href$='/printed-copy']").click();
        });
        add("printed-copy-refused", lea, "/learn", page -> {
            page.locator(".sealed a").first().click();
            page.waitForLoadState();
            page.locator("a[href$='/printed-copy']").click();
            submit(page, "main form.card");
        });
        add("account", lea, "/account");
        add("account-refused", lea, "/account", page -> submit(page, "form[action='/account/password']"));
        add("sharing-preferred", lea, "/account/sharing");
        add("tokens", lea, "/account/tokens");
        add("tokens-refused", lea, "/account/tokens", page -> submit(page, "#make"));
        add("token-made", lea, "/account/tokens", page -> {
            page.locator("#name").fill("Payroll");
            page.locator("[name=scopes]").first().check();
            submit(page, "#make");
            page.locator("#secret").waitFor();
        });
        add("closed-door", lea, "/registry");
    }

    private void forInstructors() {
        Person marc = scene.platform().demoPerson("marc.dubois");
        add("approvals", marc, "/approvals");
        add(
                "evidence",
                marc,
                "/approvals",
                page -> page.locator("tbody a").first().click());
        add("evidence-refused", marc, "/approvals", page -> {
            page.locator("tbody a").first().click();
            submit(page, "form[action$='/decline']");
        });
    }

    private void forRegistrars() {
        Person ingrid = scene.platform().demoPerson("ingrid.solberg");
        VerificationCode code = cast.certificateOf(cast.person("Dagny Holm", Role.LEARNER));
        String desk = "/registry/" + code.value();
        add("registry", ingrid, "/registry");
        add("registry-nothing-found", ingrid, "/registry?text=nobody%20at%20all");
        add("registry-certificate", ingrid, desk);
        add(
                "registry-certificate-revoked",
                ingrid,
                "/registry",
                page -> page.locator("tr:has(.badge.bad) a").first().click());
        add("registry-suspend", ingrid, desk + "/suspend");
        add("registry-revoke", ingrid, desk + "/revoke");
        add("registry-revoke-refused", ingrid, desk + "/revoke", page -> submit(page, "main form"));
        Player reader = cast.person("Synne Moe", Role.LEARNER);
        cast.copyOf(reader, cast.certificateOf(reader));
        add("printed-copy-requested", reader.person(), "/learn", page -> {
            page.locator(".sealed a").first().click();
            page.waitForLoadState();
            page.locator("a[href$='/printed-copy']").click();
        });
        add("print-queue", ingrid, "/registry/printed-copies");
        add("print-queue-empty", ingrid, "/registry/printed-copies?state=RETURNED");
        add("exports", ingrid, "/registry/exports");
        add("export-new", ingrid, "/registry/exports/new?text=ada&status=VALID");
        add("export-new-refused", ingrid, "/registry/exports/new", page -> {
            page.locator("#from").fill("2026-03-02");
            page.locator("#until").fill("2026-03-01");
            submit(page, "main form");
        });
        add("export-made", ingrid, "/registry/exports/new", page -> {
            submit(page, "main form");
            page.locator(".notice.good").waitFor();
        });
        add("registry-reissue", ingrid, desk + "/reissue");
        add("registry-reissue-refused", ingrid, desk + "/reissue", page -> submit(page, "main form"));
    }

    private void forAuditors() {
        Person ruth = scene.platform().demoPerson("ruth.mensah");
        add("audit", ruth, "/audit");
        add("audit-nothing-found", ruth, "/audit?text=nobody%20at%20all");
        add("history", ruth, "/audit", page -> {
            page.locator("tbody a").last().click();
            page.locator(".timeline summary").first().click();
        });
    }

    private void forAdministrators() {
        Person omar = scene.platform().demoPerson("omar.haddad");
        Player somebody = cast.person("Liv Dahl", Role.LEARNER, Role.INSTRUCTOR);
        String account = "/administration/accounts/" + somebody.accountId().value();
        String program = "/administration/programs/" + Cast.FIRST_AID;
        add("administration", omar, "/administration");
        add("signing-keys", omar, "/administration/keys");
        add("parked-events", omar, "/administration/parked-events");
        add("projections", omar, "/administration/projections", Screens::standStill);
        add("projections-compared", omar, "/administration/projections", page -> {
            page.locator("button[value=false]").first().click();
            page.locator("#checks .notice").first().waitFor();
            standStill(page);
        });
        add("accounts", omar, "/administration/accounts");
        add("account-new", omar, "/administration/accounts/new");
        add("account-new-refused", omar, "/administration/accounts/new", page -> submit(page, "main form"));
        add("account-opened", omar, "/administration/accounts/new", page -> {
            page.locator("#name").fill("New Colleague");
            page.locator("#email").fill("p" + System.nanoTime() + "@example.org");
            page.locator("[name=roles]").first().check();
            submit(page, "main form");
        });
        add("account-of-somebody", omar, account);
        add(
                "account-own",
                omar,
                "/administration/accounts?text=omar",
                page -> page.locator("tbody a").click());
        add("account-erase", omar, account + "/erase");
        add("account-erase-refused", omar, account + "/erase", page -> submit(page, "main form"));
        add("programs", omar, "/administration/programs");
        add("programs-file-refused", omar, "/administration/programs", page -> {
            byte[] file = "slug: Not A Slug\ntitel: x\n".getBytes(StandardCharsets.UTF_8);
            page.locator("#file").setInputFiles(new FilePayload("bad.yaml", "application/yaml", file));
            submit(page, "form[enctype]");
        });
        add("program-preview", omar, program, page -> {
            for (int quiz = 0; quiz < 3; quiz++) {
                page.locator("details.activity summary").nth(quiz).click();
            }
        });
        add("program-retire", omar, program + "/retire");
    }

    /** A page that follows what happens changes no more while it is looked at. */
    private static void standStill(Page page) {
        page.evaluate("dispatchEvent(new Event('pagehide'))");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private void forMakersOfTemplates() {
        Person marc = scene.platform().demoPerson("marc.dubois");
        String template = "/templates/" + cast.template("House style", Design.MODERN);
        add("templates", marc, "/templates");
        add("template-new", marc, "/templates/new");
        add("template-new-refused", marc, "/templates/new", page -> submit(page, "main form"));
        add("template-editor", marc, template);
        add("template-editor-refused", marc, template, page -> {
            page.locator("#title").fill("");
            page.locator("#primary").fill("#ffd700");
            page.locator("#signature0").fill("Prof. Ada Marchetti");
            submit(page, "main form");
        });
        add("template-expert", marc, template + "/expert");
        add("template-expert-refused", marc, template + "/expert", page -> {
            page.locator("#markup").fill("<p>one</p>\n<script>two</script>");
            submit(page, "main form");
        });
        add("template-publish", marc, template + "/publish");
        add("template-retire", marc, template + "/retire");
        add("template-version", marc, "/templates/template-classical/versions/1");
        add("template-import", marc, "/templates/import");
        add("template-import-refused", marc, "/templates/import", page -> {
            byte[] file = "no archive".getBytes(StandardCharsets.UTF_8);
            page.locator("#file").setInputFiles(new FilePayload("bad.zip", "application/zip", file));
            submit(page, "main form");
        });
    }

    private void add(String name, @Nullable Person visitor, String path) {
        add(name, visitor, path, page -> {});
    }

    private void add(String name, @Nullable Person visitor, String path, Consumer<Page> then) {
        all.add(new Screen(name, visitor, path, then));
    }

    /** As the form stands, without the browser's own checks. */
    private static void submit(Page page, String form) {
        page.locator(form).first().evaluate("form => { form.noValidate = true; }");
        page.locator(form).first().locator("button:not([type=button])").first().click();
        page.waitForLoadState();
    }
}
