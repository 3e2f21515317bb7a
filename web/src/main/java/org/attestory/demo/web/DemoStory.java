package org.attestory.demo.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attestory.account.api.OpenAccount;
import org.attestory.kernel.Actor;
import org.attestory.program.api.DraftProgram;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.PublishProgram;

/** All that has happened before somebody looks at the demo: the same commands, in the same order, for the same seed. */
record DemoStory(DemoSeed seed, ProgramDefinition withoutApproval, ProgramDefinition withApproval) {

    private static final Actor SYSTEM = Actor.system("demo");

    static DemoStory of(DemoSeed seed) {
        return new DemoStory(
                seed, DemoPrograms.read(DemoPrograms.WITHOUT_APPROVAL), DemoPrograms.read(DemoPrograms.WITH_APPROVAL));
    }

    DemoCertificates certificates() {
        return new DemoCertificates(seed, ProgramId.ofSlug(withoutApproval.slug()));
    }

    List<DemoStep> steps() {
        return Stream.of(programs(), accounts(), learning(), certificates().steps().stream())
                .flatMap(steps -> steps)
                .toList();
    }

    private Stream<DemoStep> programs() {
        return Stream.of(withoutApproval, withApproval).flatMap(program -> {
            ProgramId id = ProgramId.ofSlug(program.slug());
            return Stream.of(
                    new DemoStep("draft-" + program.slug(), SYSTEM, new DraftProgram(id, program)),
                    new DemoStep("publish-" + program.slug(), SYSTEM, new PublishProgram(id)));
        });
    }

    private Stream<DemoStep> accounts() {
        return Arrays.stream(DemoPerson.values())
                .map(person -> new DemoStep(
                        "open-" + person.name().toLowerCase(Locale.ROOT),
                        SYSTEM,
                        new OpenAccount(
                                person.id(),
                                person.personName(),
                                person.email(),
                                seed.passwordOf(person),
                                Set.of(person.role()),
                                person.language())));
    }

    private Stream<DemoStep> learning() {
        int all = (int) withApproval.activities().count();
        return Stream.of(
                        new DemoLearning(DemoPerson.LEARNER, withoutApproval, (int)
                                withoutApproval.activities().count()),
                        new DemoLearning(DemoPerson.LEARNER, withApproval, 1),
                        new DemoLearning(DemoPerson.HALF_WAY_LEARNER, withApproval, all / 2),
                        new DemoLearning(DemoPerson.WAITING_LEARNER, withApproval, all))
                .flatMap(learning -> learning.steps().stream());
    }
}
