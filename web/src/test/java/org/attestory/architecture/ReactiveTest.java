package org.attestory.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ReactiveTest {

    @Test
    void queriesAreAnsweredByFutures() {
        methods()
                .that()
                .areAnnotatedWith(QueryHandler.class)
                .should()
                .haveRawReturnType(CompletableFuture.class)
                .check(Attestory.CLASSES);
    }

    @Test
    void eventHandlersReturnNothing() {
        methods()
                .that()
                .areAnnotatedWith(EventHandler.class)
                .should()
                .haveRawReturnType(void.class)
                .check(Attestory.CLASSES);
    }

    @Test
    void webNeverBlocks() {
        noClasses()
                .that()
                .resideInAPackage("..web")
                .should()
                .callMethodWhere(ReactiveTest.blocking())
                .check(Attestory.CLASSES);
    }

    @Test
    void onlyTheReadModelsInfrastructureBlocks() {
        noClasses()
                .that()
                .resideInAPackage("..query")
                .and()
                .resideOutsideOfPackage("org.attestory.readmodel.query")
                .should()
                .callMethodWhere(ReactiveTest.blocking())
                .check(Attestory.CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> blocking() {
        return DescribedPredicate.describe(
                "block on a publisher",
                call -> call.getName().startsWith("block")
                        && (call.getTargetOwner().isAssignableTo(Mono.class)
                                || call.getTargetOwner().isAssignableTo(Flux.class)));
    }
}
