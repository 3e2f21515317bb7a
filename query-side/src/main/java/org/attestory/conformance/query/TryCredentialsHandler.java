package org.attestory.conformance.query;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.attestory.conformance.api.TryCredentials;
import org.attestory.credential.query.PublicAddresses;
import org.attestory.credential.query.StrictJson;
import org.attestory.credential.query.UnreadableCredentialException;
import org.attestory.credential.query.UnsafeTermsException;
import org.attestory.readmodel.query.Answer;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Answers test suites, where that is switched on. */
@Component
@ConditionalOnBooleanProperty("attestory.vc-api.enabled")
class TryCredentialsHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TryCredentialsHandler.class);

    private final Suite suite;
    private final Clock clock;
    private final Scheduler threads;

    TryCredentialsHandler(PublicAddresses addresses, Clock clock, Scheduler credentialThreads) {
        this.suite = new Suite(addresses.base() + "/credentials/status");
        this.clock = clock;
        this.threads = credentialThreads;
        LOG.warn("attestory.vc-api.enabled is true: anybody may have credentials signed here, under a temporary key."
                + " This is for test suites and never for an installation that people use.");
    }

    @QueryHandler
    CompletableFuture<TryCredentials.Result> handle(TryCredentials query) {
        return Answer.of(Mono.fromSupplier(() -> answer(query)).subscribeOn(threads));
    }

    private TryCredentials.Result answer(TryCredentials query) {
        try {
            JsonObject request = StrictJson.read(query.body());
            Instant now = clock.instant();
            return switch (query.operation()) {
                case READ_STATUS_LIST ->
                    new TryCredentials.Result(true, suite.statusList(now).toString());
                case ISSUE_CREDENTIAL ->
                    new TryCredentials.Result(true, suite.issue(request, now).toString());
                case VERIFY_CREDENTIAL -> {
                    suite.verifyCredential(request, now);
                    yield verified();
                }
                case VERIFY_PRESENTATION -> {
                    suite.verifyPresentation(request, now);
                    yield verified();
                }
            };
        } catch (NonconformingException | UnsafeTermsException | UnreadableCredentialException refused) {
            return new TryCredentials.Result(false, errors(String.valueOf(refused.getMessage())));
        }
    }

    private static TryCredentials.Result verified() {
        return new TryCredentials.Result(
                true, Json.createObjectBuilder().add("verified", true).build().toString());
    }

    private static String errors(String message) {
        return Json.createObjectBuilder()
                .add("verified", false)
                .add("errors", Json.createArrayBuilder().add(message))
                .build()
                .toString();
    }
}
