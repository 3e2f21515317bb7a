package org.attestory.integration.web;

import java.util.List;
import java.util.Map;
import org.attestory.appearance.web.Markdown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The description of the interface, for people who write programs. */
@Controller
class ApiPage {

    private final String introduction;
    private final Map<String, List<DescribedOperation>> operations;

    ApiPage(ApiDescription description, Markdown markdown) {
        introduction = markdown.html(
                description.document().path("info").path("description").asString());
        operations = DescribedOperation.byTag(new DescribedOperation.Reader(description, markdown).all());
    }

    @GetMapping("/api")
    Rendering show() {
        return Rendering.view("integration/api")
                .modelAttribute("introduction", introduction)
                .modelAttribute("operations", operations)
                .build();
    }
}
