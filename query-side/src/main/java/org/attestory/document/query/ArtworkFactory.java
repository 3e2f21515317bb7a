package org.attestory.document.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Puts artwork where a template says {@code <img src="art:NAME"/>}. Nothing else is replaced: no pictures, no form fields. */
final class ArtworkFactory implements ReplacedElementFactory {

    private static final String SCHEME = "art:";

    private final Map<String, Artwork> artworks;

    ArtworkFactory(Map<String, Artwork> artworks) {
        this.artworks = artworks;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        Element element = box.getElement();
        if (element == null || !"img".equals(element.getNodeName())) {
            return null;
        }
        String source = element.getAttribute("src");
        Artwork artwork = source.startsWith(SCHEME) ? artworks.get(source.substring(SCHEME.length())) : null;
        if (artwork == null) {
            throw new ForbiddenResourceException(source);
        }
        return new ArtworkBox(artwork, width, height);
    }

    @Override
    public void reset() {}

    @Override
    public void remove(Element element) {}

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {}
}
