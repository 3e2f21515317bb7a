package org.attestory.account.web;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What became of a typed text.
 *
 * @param value null if it could not be read, which is then noted in the form
 */
record Field<T>(@Nullable T value) {

    /** Reads; what cannot be read is told as {@code account.<field>.invalid}. */
    static <T> Field<T> read(BindingResult result, String field, @Nullable String typed, Function<String, T> reader) {
        try {
            return new Field<>(reader.apply(typed == null ? "" : typed));
        } catch (IllegalArgumentException unreadable) {
            result.rejectValue(field, "account." + field + ".invalid");
            return new Field<>(null);
        }
    }

    T required() {
        return Objects.requireNonNull(value);
    }
}
