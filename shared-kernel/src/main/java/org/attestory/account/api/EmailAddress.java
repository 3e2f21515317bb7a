package org.attestory.account.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address by which a person signs in.
 *
 * @param value at most 254 characters (RFC 5321 section 4.5.3.1), in lower case, one {@code @}, a dotted domain
 */
public record EmailAddress(@JsonValue String value) {

    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Never the address: what is printed ends in logs. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
