package org.attestory.kernel;

import java.util.Map;

/**
 * A business refusal as a value, the same on every node.
 *
 * @param code the stable name of the reason, see {@link RefusalCode#code()}
 * @param arguments named values for the message; never personal data
 */
public record Refusal(String code, Map<String, String> arguments) {

    public Refusal {
        arguments = Map.copyOf(arguments);
    }
}
