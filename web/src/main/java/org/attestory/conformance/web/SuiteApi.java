package org.attestory.conformance.web;

import org.attestory.conformance.api.TryCredentials;
import org.attestory.conformance.api.TryCredentials.Operation;
import org.attestory.messaging.web.Queries;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The part of the VC API (W3C CCG) that test suites need. */
@RestController
@ConditionalOnBooleanProperty("attestory.vc-api.enabled")
class SuiteApi {

    private final Queries queries;

    SuiteApi(Queries queries) {
        this.queries = queries;
    }

    @PostMapping("/credentials/issue")
    Mono<ResponseEntity<String>> issue(@RequestBody String body) {
        return answer(Operation.ISSUE_CREDENTIAL, body, HttpStatus.CREATED);
    }

    @PostMapping("/credentials/verify")
    Mono<ResponseEntity<String>> verify(@RequestBody String body) {
        return answer(Operation.VERIFY_CREDENTIAL, body, HttpStatus.OK);
    }

    @PostMapping("/presentations/verify")
    Mono<ResponseEntity<String>> verifyPresentation(@RequestBody String body) {
        return answer(Operation.VERIFY_PRESENTATION, body, HttpStatus.OK);
    }

    @GetMapping("/credentials/status")
    Mono<ResponseEntity<String>> statusList() {
        return answer(Operation.READ_STATUS_LIST, "{}", HttpStatus.OK);
    }

    private Mono<ResponseEntity<String>> answer(Operation operation, String body, HttpStatus good) {
        return queries.ask(new TryCredentials(operation, body), TryCredentials.Result.class)
                .map(result -> ResponseEntity.status(result.accepted() ? good : HttpStatus.BAD_REQUEST)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(result.text()));
    }
}
