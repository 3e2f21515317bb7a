package org.attestory.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;

class CommandSideTest {

    @Test
    void aggregatesArePackagePrivateAndLogNothing() {
        classes()
                .that()
                .areAnnotatedWith(Aggregate.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..command")
                .check(Attestory.CLASSES);
        noClasses()
                .that()
                .areAnnotatedWith(Aggregate.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.sql..", "org.springframework.jdbc..")
                .check(Attestory.CLASSES);
    }

    @Test
    void timeAndRandomnessEnterFromOutside() {
        noClasses()
                .that()
                .resideInAnyPackage("..command")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(Attestory.CLASSES);
    }

    @Test
    void policiesNeverActOnReplayedEvents() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Policy")
                .and()
                .resideInAPackage("..command")
                .should()
                .beAnnotatedWith(ProcessingGroup.class)
                .andShould()
                .beAnnotatedWith(DisallowReplay.class)
                .check(Attestory.CLASSES);
    }
}
