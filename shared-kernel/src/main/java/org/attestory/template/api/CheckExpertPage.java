package org.attestory.template.api;

import java.util.List;
import java.util.Map;

/**
 * What is wrong with a page written by hand.
 *
 * @param format of the sheet that it must fit
 */
public record CheckExpertPage(TemplateContent.ExpertPage page, PageFormat format) {

    /** All that is wrong, in the order of the lines; empty if the page can be drawn. */
    public record Result(List<Fault> faults) {}

    /** Which of the two texts. */
    public enum Part {
        MARKUP,
        STYLE
    }

    /**
     * One thing that is wrong.
     *
     * @param line from 1
     * @param code stable name; its text for people is {@code template.expert.fault.<code>} in the message bundles
     * @param arguments for the text, by name
     */
    public record Fault(Part part, int line, String code, Map<String, String> arguments) {}
}
