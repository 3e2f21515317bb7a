package org.attestory.access.command;

import java.util.Map;
import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.Refusal;
import org.attestory.kernel.RefusalCode;
import org.attestory.kernel.Role;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Aggregate fixtures whose commands are sent by somebody. */
public final class Acting {

    private Acting() {}

    public static <T> FixtureConfiguration<T> on(Class<T> aggregate, Object... resources) {
        return new AggregateTestFixture<>(aggregate).registerInjectableResources(resources);
    }

    public static Map<String, String> as(AccountId person, Role... roles) {
        return as(new Actor(person.value(), Set.of(roles)));
    }

    public static Map<String, String> as(Actor actor) {
        return CommandMetaData.of(actor, new CommandId("test"));
    }

    public static Refusal refusal(RefusalCode code) {
        return new Refusal(code.code(), Map.of());
    }
}
