package org.attestory.template.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.template.api.CheckExpertPage.Fault;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words about pages written by hand, and the page that authors begin with. */
@Component
class ExpertTexts {

    private final MessageSource messages;
    private final ExpertPage example = new ExpertPage(resource("page.xhtml"), resource("page.css"));

    ExpertTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** A fault with its text. */
    record Row(String part, int line, String text) {}

    ExpertPage example() {
        return example;
    }

    List<Row> rows(List<Fault> faults, Locale locale) {
        return faults.stream().map(fault -> row(fault, locale)).toList();
    }

    private Row row(Fault fault, Locale locale) {
        String text = messages.getMessage("template.expert.fault." + fault.code(), null, locale);
        for (Map.Entry<String, String> argument : fault.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return new Row(fault.part().name(), fault.line(), text);
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("template/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
