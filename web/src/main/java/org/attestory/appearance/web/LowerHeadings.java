package org.attestory.appearance.web;

import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders headings one level lower, so that they fit below the page's own. */
class LowerHeadings implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    LowerHeadings(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class);
    }

    @Override
    public void render(Node node) {
        String tag = "h" + Math.min(6, ((Heading) node).getLevel() + 1);
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag(tag);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + tag);
        html.line();
    }
}
