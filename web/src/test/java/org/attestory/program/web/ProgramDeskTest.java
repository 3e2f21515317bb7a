package org.attestory.program.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.account.api.TokenScope;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.DeskFixtures;
import org.attestory.pages.PageTest;
import org.attestory.program.api.DraftProgram;
import org.attestory.program.api.FindPrograms;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramRefusal;
import org.attestory.program.api.ProgramState;
import org.attestory.program.api.ProgramView;
import org.attestory.program.api.PublishProgram;
import org.attestory.program.api.RetireProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

class ProgramDeskTest extends PageTest {

    private static final Path FILES = Path.of("src/test/resources/program-files");
    private static final String LIST = "/administration/programs";
    private static final String API = "/api/v1/programs";

    private final AtomicReference<ProgramView> program = new AtomicReference<>();

    @BeforeEach
    void oneDraft() {
        become(DeskFixtures.definition(), ProgramState.DRAFT, 0);
        sides.onQuery(
                FindPrograms.class,
                FindPrograms.Result.class,
                query -> new FindPrograms.Result(List.of(program.get())));
        sides.onQuery(
                GetProgram.class,
                GetProgram.Result.class,
                query -> new GetProgram.Result(
                        query.programId().equals(program.get().programId()) ? program.get() : null));
        sides.onCommand(DraftProgram.class, command -> become(command.definition(), ProgramState.DRAFT, 0));
        sides.onCommand(PublishProgram.class, command -> become(program.get().definition(), ProgramState.PUBLISHED, 1));
        sides.onCommand(RetireProgram.class, command -> become(program.get().definition(), ProgramState.RETIRED, 1));
    }

    private Object become(ProgramDefinition definition, ProgramState state, int version) {
        ProgramId programId = ProgramId.ofSlug(definition.slug());
        program.set(new ProgramView(programId, state, version, version == 0, definition));
        return programId;
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FILES.resolve(name));
    }

    @Test
    void listsProgramsWithTheirStates() {
        assertThat(signedIn(Role.ADMINISTRATOR).page(LIST))
                .contains("Data protection in practice", "draft", "type=\"file\"", "/schemas/program-1.json");
    }

    @Test
    void draftsAnUploadedFile() throws IOException {
        Browser browser = signedIn(Role.ADMINISTRATOR);

        browser.upload(LIST, "essentials.yaml", file("complete.yaml"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(LIST + "/data-protection-essentials?done=drafted");

        assertThat(browser.page(LIST + "/data-protection-essentials?done=drafted"))
                .contains("The draft is stored.", "Data protection essentials", "The six principles", "3 years")
                .contains(
                        "One option is correct.", "Publish this draft", "With merit, from 80%", "<code>modern</code>");
        assertThat(browser.page(LIST + "/data-protection-essentials?language=fr"))
                .contains("Les six principes");
    }

    @Test
    void listsAllErrorsBesideTheNameOfTheFile() throws IOException {
        String page = text(signedIn(Role.ADMINISTRATOR)
                .upload(LIST, "my <file>.yaml", file("refused/many-errors-at-once.yaml"))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page)
                .contains("my &lt;file&gt;.yaml: 7 errors", "Nothing was stored", "/modules/0/title/fr")
                .contains("There is no field \u201cprice\u201d here", "is not a time zone", "role=\"alert\"");
        assertThat(sides.sent()).noneMatch(sent -> sent.command() instanceof DraftProgram);
    }

    @Test
    void asksForAFile() {
        assertThat(text(signedIn(Role.ADMINISTRATOR)
                        .upload(LIST, "", new byte[0])
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("Choose a file first.");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        String page = text(signedIn(Role.ADMINISTRATOR)
                .upload(LIST, "large.yaml", new byte[ProgramFileReader.LARGEST + 1])
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page).contains("large.yaml: one error", "larger than 1 MB");
    }

    @Test
    void publishesAndRetires() {
        Browser browser = signedIn(Role.ADMINISTRATOR);
        String page = LIST + "/data-protection";

        browser.post(page + "/publish", Map.of("commandId", "p")).expectHeader().location(page + "?done=published");
        assertThat(browser.page(page + "?done=published")).contains("The program is published.", "Version 1");
        assertThat(browser.page(page + "/retire")).contains("no longer offered", "Retire it");
        browser.post(page + "/retire", Map.of()).expectHeader().location(page + "?done=retired");
        assertThat(browser.page(page)).doesNotContain(page + "/publish", page + "/retire");
    }

    @Test
    void tellsARefusal() {
        sides.onCommand(PublishProgram.class, command -> {
            throw new RefusedException(ProgramRefusal.NO_DRAFT);
        });

        assertThat(text(signedIn(Role.ADMINISTRATOR)
                        .post(LIST + "/data-protection/publish", Map.of())
                        .expectStatus()
                        .isEqualTo(HttpStatus.CONFLICT)))
                .contains("There is no draft that differs");
    }

    @Test
    void saysWhichTemplateIsNotOnOffer() {
        sides.onCommand(PublishProgram.class, command -> {
            throw new RefusedException(ProgramRefusal.TEMPLATE_NOT_OFFERED, Map.of("template", "template-unknown"));
        });

        assertThat(text(signedIn(Role.ADMINISTRATOR)
                        .post(LIST + "/data-protection/publish", Map.of())
                        .expectStatus()
                        .isEqualTo(HttpStatus.CONFLICT)))
                .contains("no template \u201ctemplate-unknown\u201d on offer");
    }

    @Test
    void takesAFileFromAnotherProgram() throws IOException {
        String answer = text(bearing(Set.of(TokenScope.PROGRAMS), Role.ADMINISTRATOR)
                .call(HttpMethod.POST, API, MediaType.valueOf("application/yaml"), file("complete.yaml"))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location(LIST + "/data-protection-essentials"));

        assertThat(answer).contains("program-data-protection-essentials", "\"published\":false");
    }

    @Test
    void publishesWhenAskedTo() throws IOException {
        bearing(Set.of(TokenScope.PROGRAMS), Role.ADMINISTRATOR)
                .call(HttpMethod.POST, API + "?publish=true", MediaType.valueOf("text/yaml"), file("complete.yaml"))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location("/programs/data-protection-essentials");

        assertThat(sides.sent()).anyMatch(sent -> sent.command() instanceof PublishProgram);
    }

    @Test
    void answersABadFileWithProblemDetails() throws IOException {
        bearing(Set.of(TokenScope.PROGRAMS), Role.ADMINISTRATOR)
                .call(
                        HttpMethod.POST,
                        API,
                        MediaType.valueOf("application/yaml"),
                        file("refused/text-missing-in-french.yaml"))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("program.file-refused")
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].line")
                .isEqualTo(28)
                .jsonPath("$.errors[0].path")
                .isEqualTo("/modules/0/title/fr")
                .jsonPath("$.errors[0].message")
                .isEqualTo("The text in \u201cfr\u201d is missing.");
    }

    @Test
    void takesNothingButYaml() {
        bearing(Set.of(TokenScope.PROGRAMS), Role.ADMINISTRATOR)
                .call(
                        HttpMethod.POST,
                        API,
                        MediaType.APPLICATION_JSON,
                        "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expectStatus()
                .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void publishesTheSchemaToEverybody() {
        assertThat(text(visitor()
                        .get("/schemas/program-1.json", "application/json")
                        .expectStatus()
                        .isOk()))
                .contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void isClosedToOthers() throws IOException {
        for (Role role : new Role[] {Role.LEARNER, Role.INSTRUCTOR, Role.REGISTRAR, Role.AUDITOR}) {
            Browser browser = signedIn(role);
            browser.get(LIST).expectStatus().isForbidden();
            browser.upload(LIST, "a.yaml", file("complete.yaml")).expectStatus().isForbidden();
            bearing(Set.of(TokenScope.PROGRAMS), role)
                    .call(HttpMethod.POST, API, MediaType.valueOf("application/yaml"), file("complete.yaml"))
                    .expectStatus()
                    .isForbidden();
        }
        visitor()
                .call(HttpMethod.POST, API, MediaType.valueOf("application/yaml"), file("complete.yaml"))
                .expectStatus()
                .isUnauthorized();
        assertThat(sides.sent()).noneMatch(sent -> sent.command() instanceof DraftProgram);
    }
}
