package org.attestory.database.web;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;

/**
 * Tells a wrong setting in one sentence that begins with its name, never with its value, which may be a secret. Any
 * exception whose message begins with the name of a setting of ours counts as such a sentence.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingFailureAnalyzer implements FailureAnalyzer {

    private static final String OURS = "attestory.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.<Optional<String>>of(
                        find(failure, SettingFailureAnalyzer::ownSentence),
                        find(failure, SettingFailureAnalyzer::invalidFields),
                        find(failure, SettingFailureAnalyzer::unboundSetting),
                        find(failure, SettingFailureAnalyzer::unreachableDatabase))
                .flatMap(Optional::stream)
                .findFirst()
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private static @Nullable String ownSentence(Throwable cause) {
        String message = cause.getMessage();
        return message != null && message.startsWith(OURS) ? message : null;
    }

    private static @Nullable String invalidFields(Throwable cause) {
        if (!(cause instanceof BindValidationException invalid)) {
            return null;
        }
        String prefix = invalid.getValidationErrors().getName().toString();
        return invalid.getValidationErrors().getAllErrors().stream()
                .map(error -> (error instanceof FieldError field ? prefix + "." + dashed(field.getField()) : prefix)
                        + " " + error.getDefaultMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String unboundSetting(Throwable cause) {
        if (!(cause instanceof BindException bind) || !bind.getName().toString().startsWith(OURS.replace(".", ""))) {
            return null;
        }
        Throwable root = cause;
        for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
            root = next;
        }
        String name = bind.getProperty() == null
                ? bind.getName().toString()
                : bind.getProperty().getName().toString();
        return name + " cannot be used: " + withoutValue(root, bind);
    }

    private static String withoutValue(Throwable root, BindException bind) {
        String message = Objects.toString(root.getMessage(), root.getClass().getSimpleName());
        if (bind.getProperty() == null || bind.getProperty().getValue() == null) {
            return message;
        }
        return message.replace(bind.getProperty().getValue().toString(), "...");
    }

    private static @Nullable String unreachableDatabase(Throwable cause) {
        if (!(cause instanceof SQLException sql) || sql.getSQLState() == null) {
            return null;
        }
        return switch (sql.getSQLState().substring(0, 2)) {
            case "08" -> "attestory.database.url names a server that does not answer: " + sql.getMessage();
            case "28" ->
                "attestory.database.username and attestory.database.password are refused by the server: "
                        + sql.getMessage();
            case "3D" -> "attestory.database.url names a database that does not exist: " + sql.getMessage();
            default -> null;
        };
    }

    private static Optional<String> find(Throwable failure, Function<Throwable, @Nullable String> reading) {
        return Stream.iterate(failure, Objects::nonNull, SettingFailureAnalyzer::next)
                .map(cause -> Optional.ofNullable(reading.apply(cause)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause();
    }

    private static String dashed(String property) {
        return property.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
