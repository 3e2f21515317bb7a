package org.attestory.template.web;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.account.api.AccountId;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateFaults;
import org.attestory.template.api.TemplateView;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The values for the editor's page. */
@Component
class EditorModel {

    private final Previews previews;

    EditorModel(Previews previews) {
        this.previews = previews;
    }

    Mono<Map<String, Object>> of(TemplateView template, Editing editing, String done, AccountId author, Locale locale) {
        TemplateForm form = editing.form();
        FormReading.Result read = FormReading.of(form, template.content().expert());
        Mono<List<Previews.Shown>> shown = read.content() == null
                ? Mono.just(List.of())
                : previews.of(read.content(), form.previewLanguage(), author, locale);
        boolean unsaved =
                !form.title().equals(template.title()) || !template.content().equals(read.content());
        return shown.map(pictures -> {
            Map<String, Object> model = new HashMap<>();
            model.put("template", template);
            model.put("form", form);
            model.put("errors", editing.errors());
            model.put("done", done);
            model.put("unsaved", unsaved);
            model.put("previews", pictures);
            model.put("designs", Design.values());
            model.put("pages", PageFormat.values());
            model.put("zone", ZoneOffset.UTC);
            model.put("longestTitle", TemplateFaults.LONGEST_TITLE);
            Contrast.of(form.primary(), locale).ifPresent(contrast -> model.put("primaryContrast", contrast));
            Contrast.ofOrnament(form.accent(), locale).ifPresent(contrast -> model.put("accentContrast", contrast));
            return model;
        });
    }
}
