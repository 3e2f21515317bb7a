package org.attestory.appearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void drawsTables() {
        assertThat(markdown.html("| right | article |\n|---|---|\n| access | **15** |"))
                .contains("<th>right</th>", "<td>access</td>", "<strong>15</strong>")
                .doesNotContain("|");
    }

    @Test
    void showsHtmlAsText() {
        assertThat(markdown.html("# One\n\n<b onclick=\"x()\">two</b> [three](javascript:x())"))
                .contains("<h2>One</h2>", "&lt;b onclick")
                .doesNotContain("<b", "href=\"javascript");
    }
}
