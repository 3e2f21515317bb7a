package org.attestory.document.query;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.extend.UserAgentCallback;

/** Hands out styles within limits. */
final class GuardedStyles extends StyleReference {

    private final LayoutLimits limits;

    GuardedStyles(UserAgentCallback agent, LayoutLimits limits) {
        super(agent);
        this.limits = limits;
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        limits.style();
        return super.getCascadedStyle(element, restyle);
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        limits.step();
        return super.getPseudoElementStyle(node, pseudoElement);
    }

    @Override
    public PageInfo getPageStyle(@Nullable String name, String pseudoPage) {
        limits.page();
        return super.getPageStyle(name, pseudoPage);
    }
}
