package org.attestory.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandMetaDataTest {

    private final CommandId commandId = new CommandId("one");

    @Test
    void bringsAPersonBack() {
        Actor ada = new Actor("account-ada", Set.of(Role.LEARNER, Role.AUDITOR));

        assertThat(CommandMetaData.actorIn(CommandMetaData.of(ada, commandId))).isEqualTo(ada);
    }

    @Test
    void bringsThoseWithoutRolesBack() {
        Actor policy = Actor.system("issue-certificate");

        assertThat(CommandMetaData.actorIn(CommandMetaData.of(policy, commandId)))
                .isEqualTo(policy);
        assertThat(CommandMetaData.actorIn(CommandMetaData.of(Actor.ANONYMOUS, commandId)))
                .isEqualTo(Actor.ANONYMOUS);
    }

    @Test
    void takesWhoeverIsNotNamedForAnonymous() {
        assertThat(CommandMetaData.actorIn(Map.of())).isEqualTo(Actor.ANONYMOUS);
        assertThat(Actor.ANONYMOUS.isSystem()).isFalse();
    }
}
