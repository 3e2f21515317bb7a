package org.attestory.sharing.web;

import java.util.Optional;
import java.util.Set;
import org.attestory.access.web.CurrentPerson;
import org.attestory.access.web.SignedIn;
import org.attestory.issuance.api.IsShared;
import org.attestory.issuance.api.SharedPart;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Role;
import org.attestory.messaging.web.Queries;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The door before whatever strangers can fetch of a certificate. To them a code that keeps something back and a code that
 * was never issued cost the same question and give the same answer after the same time.
 */
@Component
public class SharedParts {

    private static final Set<Role> STAFF = Set.of(Role.REGISTRAR, Role.ADMINISTRATOR, Role.AUDITOR);

    private final Queries queries;

    SharedParts(Queries queries) {
        this.queries = queries;
    }

    /** Whether the person behind this request may have it: staff, the holder, or anybody if the holder lets them. */
    public Mono<Boolean> isOpen(VerificationCode code, SharedPart part) {
        return CurrentPerson.get()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(person -> person.filter(SharedParts::isStaff).isPresent()
                        ? Mono.just(true)
                        : ask(new IsShared(
                                code, part, person.map(SignedIn::accountId).orElse(null))));
    }

    /** Whether anybody may have it. */
    public Mono<Boolean> isOpenToAll(VerificationCode code, SharedPart part) {
        return ask(new IsShared(code, part, null));
    }

    private Mono<Boolean> ask(IsShared query) {
        return SteadyRefusal.of(queries.ask(query, IsShared.Result.class).map(IsShared.Result::shared));
    }

    private static boolean isStaff(SignedIn person) {
        return STAFF.stream().anyMatch(person::has);
    }
}
