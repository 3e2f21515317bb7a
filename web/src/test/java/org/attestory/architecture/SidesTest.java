package org.attestory.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

class SidesTest {

    private static final String EVENT_STORE = "org.attestory.eventstore..";
    private static final String SERIALIZATION = "org.attestory.serialization";

    @Test
    void commandSideKnowsNeitherQueryNorWeb() {
        noClasses()
                .that()
                .resideInAnyPackage("..command", EVENT_STORE, SERIALIZATION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.attestory..query", "org.attestory..web")
                .check(Attestory.CLASSES);
    }

    @Test
    void querySideKnowsNeitherCommandNorWeb() {
        noClasses()
                .that()
                .resideInAPackage("..query")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.attestory..command", "org.attestory..web", EVENT_STORE, SERIALIZATION)
                .check(Attestory.CLASSES);
    }

    @Test
    void webKnowsOnlyThePublishedLanguage() {
        noClasses()
                .that()
                .resideInAPackage("..web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.attestory..command", "org.attestory..query", EVENT_STORE, SERIALIZATION)
                .check(Attestory.CLASSES);
    }

    @Test
    void publishedLanguageNeedsNoSpringNoReactorAndNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("org.attestory..api", "org.attestory.kernel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "reactor..", "java.sql..", "io.r2dbc..")
                .check(Attestory.CLASSES);
    }

    @Test
    void everyClassHasAPlace() {
        classes()
                .should()
                .resideInAnyPackage(
                        "org.attestory",
                        "org.attestory.kernel",
                        EVENT_STORE,
                        SERIALIZATION,
                        "org.attestory.*.api",
                        "org.attestory.*.command",
                        "org.attestory.*.query",
                        "org.attestory.*.web")
                .check(Attestory.CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.attestory.(**)").should().beFreeOfCycles().check(Attestory.CLASSES);
    }
}
