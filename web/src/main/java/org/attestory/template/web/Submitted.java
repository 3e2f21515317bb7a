package org.attestory.template.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A form as it was sent, however it was encoded.
 *
 * @param files those that were chosen, by the names of their fields
 */
record Submitted(MultiValueMap<String, String> fields, Map<String, FilePart> files) {

    static Mono<Submitted> in(ServerWebExchange exchange) {
        MediaType type = exchange.getRequest().getHeaders().getContentType();
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)
                ? exchange.getMultipartData().map(Submitted::ofParts)
                : exchange.getFormData().map(fields -> new Submitted(fields, Map.of()));
    }

    /** The text of a field; empty if the form has none such. Lines end in line feeds. */
    String text(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    List<String> all(String name) {
        List<String> values = fields.get(name);
        return values == null
                ? List.of()
                : values.stream().map(value -> value.replace("\r\n", "\n")).toList();
    }

    @Nullable
    FilePart file(String name) {
        return files.get(name);
    }

    private static Submitted ofParts(MultiValueMap<String, Part> parts) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        Map<String, FilePart> files = new HashMap<>();
        parts.values().stream().flatMap(List::stream).forEach(part -> {
            if (part instanceof FormFieldPart field) {
                fields.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field.value());
            } else if (part instanceof FilePart file && !file.filename().isEmpty()) {
                files.put(file.name(), file);
            }
        });
        return new Submitted(fields, files);
    }
}
