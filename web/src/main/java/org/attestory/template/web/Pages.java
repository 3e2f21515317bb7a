package org.attestory.template.web;

import org.attestory.template.api.TemplateId;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Where the studio's pages lead. */
final class Pages {

    private Pages() {}

    static Rendering seeOther(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }

    static String version(TemplateId templateId, int version) {
        return "/templates/" + templateId + "/versions/" + version;
    }
}
