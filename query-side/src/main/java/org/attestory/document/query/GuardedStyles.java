package org.attestory.document.query;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.extend.UserAgentCallback;

/** Hands out styles within limits. */
final class GuardedStyles extends StyleReference {

    private static final int MOST_SPAN = 12;

    private final LayoutLimits limits;

    GuardedStyles(UserAgentCallback agent, LayoutLimits limits) {
        super(agent);
        this.limits = limits;
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        limits.style();
        CascadedStyle style = super.getCascadedStyle(element, restyle);
        // The grid of a table has room for every row and column that a cell claims.
        if (span(style, CSSName.FS_COLSPAN) > MOST_SPAN || span(style, CSSName.FS_ROWSPAN) > MOST_SPAN) {
            throw new LayoutLimitException("a cell over more than " + MOST_SPAN + " rows or columns");
        }
        return style;
    }

    private static float span(CascadedStyle style, CSSName property) {
        PropertyDeclaration declaration = style.propertyByName(property);
        return declaration == null ? 1 : declaration.getValue().getFloatValue(CSSPrimitiveValue.CSS_NUMBER);
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
