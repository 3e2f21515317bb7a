package org.attestory.eventstore;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many commands may wait.
 *
 * @param queueSize commands accepted beyond those being handled; the next one is refused as too busy
 */
@ConfigurationProperties("attestory.commands")
record CommandSettings(@DefaultValue("1000") int queueSize) {

    CommandSettings {
        if (queueSize < 1) {
            throw new UnusableSettingException("attestory.commands.queue-size", "must be at least 1");
        }
    }
}
