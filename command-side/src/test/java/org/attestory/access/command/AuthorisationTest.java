package org.attestory.access.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.kernel.Actor;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** Who may send what, as decided by people, against what the command classes say. */
class AuthorisationTest {

    private static final String DECIDED = """
            AddTemplateImage    INSTRUCTOR ADMINISTRATOR system
            Approve             INSTRUCTOR
            CancelExport        REGISTRAR
            CancelPrintedCopy   LEARNER REGISTRAR
            ChangeName          LEARNER INSTRUCTOR REGISTRAR ADMINISTRATOR AUDITOR
            ChangePassword      LEARNER INSTRUCTOR REGISTRAR ADMINISTRATOR AUDITOR
            ChangeTemplate      INSTRUCTOR ADMINISTRATOR system
            CheckProjection     ADMINISTRATOR
            ChooseCertificateLanguage LEARNER
            ChoosePrintedCopy   LEARNER
            ChooseSharing       LEARNER
            CompleteExport      system
            CompleteLesson      LEARNER
            Decline             INSTRUCTOR
            DisableAccount      ADMINISTRATOR
            DownloadExport      REGISTRAR
            DraftProgram        ADMINISTRATOR system
            DraftTemplate       INSTRUCTOR ADMINISTRATOR system
            EnableAccount       ADMINISTRATOR
            Enrol               LEARNER
            ErasePersonalData   ADMINISTRATOR
            FailExport          system
            GrantRole           ADMINISTRATOR
            IssueCertificate    REGISTRAR system
            LogIn               LEARNER INSTRUCTOR REGISTRAR ADMINISTRATOR AUDITOR anonymous system
            MakeAccessToken     LEARNER INSTRUCTOR REGISTRAR ADMINISTRATOR AUDITOR
            OpenAccount         ADMINISTRATOR system
            PreferSharing       LEARNER
            PrepareCredential   system
            PublishProgram      ADMINISTRATOR system
            PublishTemplate     INSTRUCTOR ADMINISTRATOR system
            RecordDocument      system
            RecordPosted        REGISTRAR
            RecordPrinted       REGISTRAR
            RecordReturned      REGISTRAR
            RecordTokenUse      system
            ReinstateCertificate REGISTRAR
            ReissueCertificate  REGISTRAR
            ReportWatched       LEARNER
            RequestApproval     LEARNER
            RequestChosenCopy   system
            RequestExport       REGISTRAR
            RequestPrintedCopy  LEARNER
            RetireProgram       ADMINISTRATOR system
            RetireTemplate      INSTRUCTOR ADMINISTRATOR system
            RetryParkedEvents   ADMINISTRATOR
            RevokeAccessToken   LEARNER INSTRUCTOR REGISTRAR ADMINISTRATOR AUDITOR
            RevokeCertificate   REGISTRAR
            SignUp              LEARNER INSTRUCTOR REGISTRAR ADMINISTRATOR AUDITOR anonymous system
            StartAttempt        LEARNER
            SubmitAttempt       LEARNER
            SuspendCertificate  REGISTRAR
            WithdrawRole        ADMINISTRATOR
            """;

    @Test
    void allowsWhatWasDecidedAndNothingElse() throws IOException {
        String actual = commands().entrySet().stream()
                .map(command -> command.getKey() + " " + String.join(" ", allowed(command.getValue())))
                .collect(Collectors.joining("\n"));

        assertThat(actual).isEqualTo(DECIDED.strip().replaceAll(" +", " "));
    }

    @Test
    void deniesACommandThatSaysNothing() {
        Actor almighty = new Actor("account-1", EnumSet.allOf(Role.class));

        assertThat(Authorisation.allows(SaysNothing.class, almighty)).isFalse();
        assertThat(Authorisation.allows(SaysNothing.class, Actor.system("policy")))
                .isFalse();
    }

    @Test
    void oneRoleOfSeveralIsEnough() {
        Actor actor = new Actor("account-1", Set.of(Role.AUDITOR, Role.INSTRUCTOR));

        assertThat(Authorisation.allows(ForInstructors.class, actor)).isTrue();
    }

    @Test
    void anAccountCannotPassAsTheSystem() {
        assertThat(Authorisation.allows(ForTheSystem.class, new Actor("account-system:", Set.of())))
                .isFalse();
    }

    private record SaysNothing() {}

    @AllowedTo(Role.INSTRUCTOR)
    private record ForInstructors() {}

    @AllowedTo(system = true)
    private record ForTheSystem() {}

    private static Stream<String> allowed(Class<?> command, Stream<Actor> actors) {
        return actors.filter(actor -> Authorisation.allows(command, actor)).map(Actor::id);
    }

    private static Iterable<String> allowed(Class<?> command) {
        Stream<Actor> roles = Arrays.stream(Role.values()).map(role -> new Actor(role.name(), Set.of(role)));
        Stream<Actor> others = Stream.of(new Actor("anonymous", Set.of()), Actor.system("policy"));
        return allowed(command, Stream.concat(roles, others))
                .map(id -> id.replace("system:policy", "system"))
                .toList();
    }

    private static Map<String, Class<?>> commands() throws IOException {
        Map<String, Class<?>> commands = new TreeMap<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/attestory/*/api/*.class")) {
            String path = resource.getURL().toString();
            Class<?> type = load(path.substring(path.lastIndexOf("org/attestory/"), path.length() - 6));
            if (!path.contains("/guestbook/") && isCommand(type)) {
                commands.put(type.getSimpleName(), type);
            }
        }
        return commands;
    }

    private static boolean isCommand(Class<?> type) {
        return type.isAnnotationPresent(AllowedTo.class)
                || Arrays.stream(type.getInterfaces())
                        .anyMatch(parent -> parent.getSimpleName().endsWith("Command"));
    }

    private static Class<?> load(String path) {
        try {
            return ClassUtils.forName(path.replace('/', '.'), null);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
