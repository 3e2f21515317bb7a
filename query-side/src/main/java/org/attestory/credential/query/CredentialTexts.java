package org.attestory.credential.query;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.attestory.issuance.api.AttestedContent;

/** The few sentences of a credential that are not attested word by word, in its language; English where there is none. */
final class CredentialTexts {

    private static final ResourceBundle.Control OWN_OR_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private CredentialTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    static CredentialTexts in(String language) {
        return new CredentialTexts(
                ResourceBundle.getBundle("credentials.texts", Locale.forLanguageTag(language), OWN_OR_ENGLISH));
    }

    String text(String key, Object... arguments) {
        return MessageFormat.format(texts.getString(key), arguments);
    }

    /** What had to be done and what it stands for, in Markdown as Open Badges wants it. */
    String criteria(AttestedContent content) {
        Stream<String> paragraphs = Stream.of(
                text("criteria", content.title(), String.valueOf(content.programVersion())),
                text("level", content.level()),
                text("workload", String.valueOf(content.hours())),
                outcomes(content.outcomes()));
        return String.join("\n\n", paragraphs.filter(text -> !text.isEmpty()).toList());
    }

    private String outcomes(List<String> outcomes) {
        return outcomes.isEmpty()
                ? ""
                : text("outcomes") + "\n\n"
                        + String.join(
                                "\n",
                                outcomes.stream().map(outcome -> "- " + outcome).toList());
    }
}
