package org.attestory.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.kernel.Role;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockHound;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Walks through the pages and watches that no thread of the server waits for anything. Allowed are, by name: reading
 * templates, texts and files from the class path, which are memory-mapped or small and local; seeding random numbers; and
 * logging.
 */
class NothingBlocksTest extends PageTest {

    private static final List<String> BLOCKED = new CopyOnWriteArrayList<>();
    private static final AtomicBoolean WATCHING = new AtomicBoolean();

    @BeforeAll
    static void watch() {
        BlockHound.builder()
                .loadIntegrations()
                .allowBlockingCallsInside("org.thymeleaf.TemplateEngine", "initialize")
                .allowBlockingCallsInside("org.thymeleaf.TemplateEngine", "process")
                .allowBlockingCallsInside("org.thymeleaf.engine.TemplateManager", "parseAndProcess")
                .allowBlockingCallsInside("org.springframework.context.support.AbstractMessageSource", "getMessage")
                .allowBlockingCallsInside("org.springframework.core.io.AbstractFileResolvingResource", "isReadable")
                .allowBlockingCallsInside("org.springframework.core.io.AbstractFileResolvingResource", "contentLength")
                .allowBlockingCallsInside("org.springframework.core.io.AbstractFileResolvingResource", "lastModified")
                .allowBlockingCallsInside(
                        "org.springframework.core.io.buffer.DataBufferUtils$ReadableByteChannelGenerator", "accept")
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .allowBlockingCallsInside("java.util.UUID", "randomUUID")
                .allowBlockingCallsInside("ch.qos.logback.classic.Logger", "callAppenders")
                .blockingMethodCallback(method -> {
                    if (WATCHING.get()) {
                        BLOCKED.add(method + " at "
                                + Arrays.stream(Thread.currentThread().getStackTrace())
                                        .skip(3)
                                        .limit(18)
                                        .map(StackTraceElement::toString)
                                        .collect(Collectors.joining("\n  ")));
                    }
                })
                .install();
    }

    @AfterEach
    void stop() {
        WATCHING.set(false);
        BLOCKED.clear();
    }

    @Test
    @SuppressWarnings("ThreadSleep") // The one thing that must be noticed.
    void wouldBeNoticed() {
        WATCHING.set(true);
        Mono.fromCallable(() -> {
                    Thread.sleep(1);
                    return 1;
                })
                .subscribeOn(Schedulers.parallel())
                .block();
        assertThat(BLOCKED).isNotEmpty();
    }

    @Test
    void onTheWayThroughThePages() {
        sides.onQuery(
                GetEnrolment.class,
                GetEnrolment.Result.class,
                query -> new GetEnrolment.Result(LearnerFixtures.inProgress(new AccountId("account-1"))));
        WATCHING.set(true);
        Browser learner = signedIn(Role.LEARNER);
        for (String path : List.of(
                "/",
                "/programs/data-protection",
                "/learn",
                "/learn/data-protection",
                "/learn/data-protection/activities/what-is-personal",
                "/learn/data-protection/activities/watch-request",
                "/learn/data-protection/activities/final-quiz",
                "/account",
                "/css/base.css",
                "/verify/" + LearnerFixtures.CODE)) {
            learner.page(path);
        }
        learner.get("/verify/" + LearnerFixtures.CODE, "application/json")
                .expectStatus()
                .isOk();
        learner.post("/preferences", Map.of("theme", "dark"));
        learner.post("/log-out", Map.of());

        assertThat(BLOCKED).isEmpty();
    }
}
