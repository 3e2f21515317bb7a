package org.attestory.program.api;

import java.util.regex.Pattern;
import org.attestory.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What in somebody else's framework of competences or qualifications a program leads to, as Open Badges 3.0 has it. It is
 * the author's claim; nobody asks the framework.
 *
 * @param name of the item, as the framework words it
 * @param address where the framework describes it, http or https
 * @param framework what the framework is called
 * @param code of the item in its framework
 * @param kind one of the target types of Open Badges 3.0, as {@code ceasn:Competency}, or {@code ext:} and a word
 */
public record Alignment(
        LocalizedText name,
        String address,
        @Nullable String framework,
        @Nullable String code,
        @Nullable LocalizedText description,
        @Nullable String kind) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    public Alignment {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("a framework describes its items at an address of the web");
        }
    }
}
