package org.attestory.document.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/** The styles of a page of ours, from sheets that pages share. */
final class PageStyles extends StyleReference {

    private final UserAgentCallback agent;
    private final StyleSheets sheets;
    private @Nullable Matcher matcher;

    PageStyles(UserAgentCallback agent) {
        super(agent);
        this.agent = agent;
        sheets = new StyleSheets(agent);
    }

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler namespace, Document page, UserInterface userInterface) {
        String medium = context.getMedia();
        List<Stylesheet> applied = Stream.concat(
                        namespace.getDefaultStylesheet().stream(), namespace.getStylesheets(page).stream())
                .filter(sheet -> sheet.appliesToMedia(medium))
                .map(sheets::getStylesheet)
                .toList();
        matcher = new Matcher(
                new DOMTreeResolver(),
                new StandardAttributeResolver(namespace, agent, userInterface),
                sheets,
                applied,
                medium);
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        return element == null ? CascadedStyle.emptyCascadedStyle : matcher().getCascadedStyle(element, restyle);
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        Node styled = node instanceof Element ? node : node.getParentNode();
        return matcher().getPECascadedStyle((Element) styled, pseudoElement);
    }

    @Override
    public PageInfo getPageStyle(@Nullable String name, String pseudoPage) {
        return matcher().getPageCascadedStyle(name, pseudoPage);
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return false;
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return List.of();
    }

    private Matcher matcher() {
        return Objects.requireNonNull(matcher, "no page has been given");
    }
}
