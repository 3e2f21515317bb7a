package org.attestory.administration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.attestory.account.api.OpenAccount;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.Role;
import org.attestory.messaging.web.Commands;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private final List<CommandMessage<?>> sent = new ArrayList<>();

    @Test
    void isOpenedByTheSystemUnderTheSameIdentifierAtEveryStart() {
        administrator(new FirstAdministratorSettings("Root@example.org", "correct horse battery", "Root"))
                .open();
        administrator(new FirstAdministratorSettings("root@example.org", "correct horse battery", "Root"))
                .open();

        assertThat(sent).hasSize(2).allSatisfy(message -> {
            assertThat(CommandMetaData.actorIn(message.getMetaData()).isSystem())
                    .isTrue();
            assertThat(((OpenAccount) message.getPayload()).roles()).containsExactly(Role.ADMINISTRATOR);
        });
        assertThat(sent.get(0).getPayload()).isEqualTo(sent.get(1).getPayload());
    }

    @Test
    void needsAPasswordWorthyOfTheName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> administrator(new FirstAdministratorSettings("root@example.org", null, "Root")))
                .withMessageContaining("attestory.first-administrator.password");
    }

    @Test
    void needsAnAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> administrator(new FirstAdministratorSettings("root", "correct horse battery", "Root")))
                .withMessageContaining("attestory.first-administrator.email");
    }

    @Test
    void printsNoPassword() {
        assertThat(new FirstAdministratorSettings("root@example.org", "correct horse battery", "Root"))
                .hasToString("FirstAdministratorSettings");
    }

    private FirstAdministrator administrator(FirstAdministratorSettings settings) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(OpenAccount.class.getName(), message -> {
            sent.add(message);
            return null;
        });
        DefaultCommandGateway gateway =
                DefaultCommandGateway.builder().commandBus(bus).build();
        return new FirstAdministrator(new Commands(gateway), settings);
    }
}
