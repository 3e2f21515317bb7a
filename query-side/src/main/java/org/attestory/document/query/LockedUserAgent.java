package org.attestory.document.query;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Opens nothing: no network, no file, no class path. The one exception is the layout engine's own default style sheet. */
final class LockedUserAgent extends ITextUserAgent {

    private static final String DEFAULT_STYLE = "/resources/css/XhtmlNamespaceHandler.css";
    private static final @Nullable URL DEFAULT_STYLE_ADDRESS = XhtmlNamespaceHandler.class.getResource(DEFAULT_STYLE);

    LockedUserAgent(ITextOutputDevice device) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    @Override
    public @Nullable String resolveURI(@Nullable String address) {
        return address;
    }

    @Override
    protected @Nullable InputStream resolveAndOpenStream(@Nullable String address) {
        if (DEFAULT_STYLE_ADDRESS != null && DEFAULT_STYLE_ADDRESS.toString().equals(address)) {
            return XhtmlNamespaceHandler.class.getResourceAsStream(DEFAULT_STYLE);
        }
        throw new ForbiddenResourceException(String.valueOf(address));
    }

    @Override
    protected InputStream openStream(String address) throws IOException {
        throw new ForbiddenResourceException(address);
    }

    @Override
    protected URLConnection openConnection(String address) throws IOException {
        throw new ForbiddenResourceException(address);
    }

    @Override
    public ImageResource getImageResource(String address) {
        throw new ForbiddenResourceException(address);
    }

    @Override
    public XMLResource getXMLResource(String address) {
        throw new ForbiddenResourceException(address);
    }
}
