package org.attestory.appearance.web;

/**
 * A template whose page follows from its model, its language and the form token alone, so that a page that was made for an
 * equal model is the page.
 *
 * @param name as controllers name it
 */
public record KeptTemplate(String name) {}
