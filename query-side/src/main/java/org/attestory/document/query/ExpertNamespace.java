package org.attestory.document.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.NamespaceHandler;

/**
 * What the layout engine makes of elements and attributes: classes, ids, and the spans of table cells. There are no links,
 * no forms, no style attributes, and no style sheets but the two given here.
 */
final class ExpertNamespace implements NamespaceHandler {

    private static final Pattern SPAN = Pattern.compile("[1-9]|1[0-2]");

    private final String ground;
    private final String style;

    ExpertNamespace(String ground, String style) {
        this.ground = ground;
        this.style = style;
    }

    @Override
    public String getNamespace() {
        return "";
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(sheet(Origin.USER_AGENT, "ground", ground));
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        return List.of(sheet(Origin.AUTHOR, "page", style));
    }

    private static StylesheetInfo sheet(Origin origin, String name, String content) {
        return new StylesheetInfo(origin, name, List.of("all"), content);
    }

    @Override
    public @Nullable String getDocumentTitle(Document document) {
        return null;
    }

    @Override
    public String getAttributeValue(Element element, String name) {
        return element.getAttribute(name);
    }

    @Override
    public String getAttributeValue(Element element, @Nullable String namespace, String name) {
        return element.getAttribute(name);
    }

    @Override
    public @Nullable String getClass(Element element) {
        return element.getAttribute("class");
    }

    @Override
    public @Nullable String getID(Element element) {
        String id = element.getAttribute("id");
        return id.isEmpty() ? null : id;
    }

    @Override
    public String getElementStyling(Element element) {
        return element.getNodeName().equals("td")
                ? span(element, "colspan", "-fs-table-cell-colspan")
                        + span(element, "rowspan", "-fs-table-cell-rowspan")
                : "";
    }

    private static String span(Element element, String attribute, String property) {
        Matcher span = SPAN.matcher(element.getAttribute(attribute));
        return span.matches() ? property + ": " + span.group() + ";" : "";
    }

    @Override
    public String getNonCssStyling(Element element) {
        return "";
    }

    @Override
    public String getLang(Element element) {
        return element.getAttribute("lang");
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return null;
    }

    @Override
    public @Nullable String getAnchorName(@Nullable Element element) {
        return null;
    }

    @Override
    public boolean isImageElement(Element element) {
        return false;
    }

    @Override
    public boolean isFormElement(Element element) {
        return false;
    }

    @Override
    public @Nullable String getImageSourceURI(Element element) {
        return null;
    }
}
