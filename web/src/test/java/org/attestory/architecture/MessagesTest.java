package org.attestory.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.attestory.kernel.AllowedTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void eventsAreTopLevelRecordsWithARevisionUnderASealedParent() {
        classes()
                .that()
                .areAnnotatedWith(Revision.class)
                .should()
                .beRecords()
                .andShould()
                .beTopLevelClasses()
                .andShould()
                .resideInAPackage("..api")
                .andShould(implementSomethingEndingWith("Event"))
                .check(Attestory.CLASSES);
    }

    @Test
    void everyImplementationOfAnEventParentHasARevision() {
        classes()
                .that(are(implementing("Event")))
                .should()
                .beAnnotatedWith(Revision.class)
                .check(Attestory.CLASSES);
    }

    @Test
    void commandsSayWhoMaySendThem() {
        classes()
                .that(are(implementing("Command")))
                .or(are(havingATarget()))
                .should()
                .beAnnotatedWith(AllowedTo.class)
                .check(Attestory.CLASSES);
    }

    @Test
    void noMessageCarriesItsKindInItsName() {
        noClasses()
                .that()
                .areRecords()
                .and()
                .resideInAPackage("..api")
                .should()
                .haveSimpleNameEndingWith("Command")
                .orShould()
                .haveSimpleNameEndingWith("Query")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(Attestory.CLASSES);
    }

    private static DescribedPredicate<JavaClass> implementing(String suffix) {
        return DescribedPredicate.describe(
                "records that implement a sealed " + suffix,
                type -> type.isRecord()
                        && type.getRawInterfaces().stream()
                                .anyMatch(parent -> parent.getPackageName().endsWith(".api")
                                        && parent.getSimpleName().endsWith(suffix)));
    }

    private static DescribedPredicate<JavaClass> havingATarget() {
        return DescribedPredicate.describe(
                "records with a target aggregate",
                type -> type.isRecord()
                        && type.getFields().stream()
                                .anyMatch(field -> field.isAnnotatedWith(TargetAggregateIdentifier.class)));
    }

    private static ArchCondition<JavaClass> implementSomethingEndingWith(String suffix) {
        return new ArchCondition<>("implement a sealed " + suffix) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean satisfied = implementing(suffix).test(type);
                events.add(new SimpleConditionEvent(type, satisfied, type.getName()));
            }
        };
    }
}
