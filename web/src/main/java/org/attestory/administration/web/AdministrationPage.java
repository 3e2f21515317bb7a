package org.attestory.administration.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where administrators begin. */
@Controller
class AdministrationPage {

    @GetMapping("/administration")
    String show() {
        return "administration/home";
    }
}
