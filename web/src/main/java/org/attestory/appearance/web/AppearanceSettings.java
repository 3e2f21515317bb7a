package org.attestory.appearance.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What all pages show.
 *
 * @param demo whether the content is for trying out, which every page then says
 */
@ConfigurationProperties("attestory")
record AppearanceSettings(@DefaultValue("false") boolean demo) {}
