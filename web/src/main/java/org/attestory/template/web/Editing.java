package org.attestory.template.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attestory.template.api.TemplateElement;

/**
 * An editor's form while it is worked on.
 *
 * @param errors texts by the names of fields
 */
record Editing(TemplateForm form, Map<String, String> errors) {

    static final String LOGO = "logo";
    static final String SIGNATURE = "signature";

    /** After a picture was uploaded for a field. */
    Editing after(String field, Uploads.Outcome outcome) {
        return switch (outcome) {
            case Uploads.Outcome.Taken taken -> new Editing(withPicture(field, taken.imageId()), errors);
            case Uploads.Outcome.Refused refused -> {
                Map<String, String> more = new LinkedHashMap<>(errors);
                more.put(field, refused.text());
                yield new Editing(form, more);
            }
        };
    }

    /** After a button other than those that save; what is no such button changes nothing. */
    Editing after(String action, String language) {
        String target = action.substring(action.indexOf('.') + 1);
        TemplateForm changed = switch (action.split("\\.", 2)[0]) {
            case "up" -> moved(target, -1);
            case "down" -> moved(target, 1);
            case "remove" -> withPicture(target, "");
            case "add-language" -> form.withLanguage(language);
            default -> form;
        };
        return new Editing(changed, errors);
    }

    private TemplateForm moved(String element, int places) {
        return Choices.of(TemplateElement.class, element)
                .map(found -> form.moved(found, places))
                .orElse(form);
    }

    private TemplateForm withPicture(String field, String image) {
        return field.equals(LOGO)
                ? form.withLogo(image)
                : form.withSignature(
                        Choices.number(field.substring(Math.min(SIGNATURE.length(), field.length()))), image);
    }
}
