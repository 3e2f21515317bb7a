package org.attestory.eventstore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which store the events come from: this database, or Axon Server. */
@Component
class EventSource {

    private final boolean axonServer;

    EventSource(
            @Value("${axon.axonserver.enabled:true}") boolean axonServer,
            @Value("${attestory.axonserver.servers:}") String servers) {
        if (axonServer && servers.isBlank()) {
            throw new UnusableSettingException(
                    "attestory.axonserver.servers", "must name the servers, as host:port, separated by commas");
        }
        this.axonServer = axonServer;
    }

    boolean isAxonServer() {
        return axonServer;
    }

    /** Tokens of the two differ in kind, so that each has its own. */
    String tokenTable() {
        return axonServer ? "token_entry_axonserver" : "token_entry";
    }
}
