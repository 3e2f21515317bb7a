package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.Reader;
import java.util.Objects;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.extend.StylesheetFactory;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.UserAgentCallback;

/** Reads the styles of pages of ours, which differ little from one another: what was read once is kept. */
final class StyleSheets implements StylesheetFactory {

    private static final int MOST_SHEETS = 200;
    private static final int MOST_DECLARATIONS = 2_000;
    private static final Cache<String, Stylesheet> SHEETS =
            Caffeine.newBuilder().maximumSize(MOST_SHEETS).build();
    private static final Cache<String, Ruleset> DECLARATIONS =
            Caffeine.newBuilder().maximumSize(MOST_DECLARATIONS).build();

    private final StylesheetFactoryImpl parser;

    StyleSheets(UserAgentCallback agent) {
        parser = new StylesheetFactoryImpl(agent);
    }

    @Override
    public Stylesheet parse(Reader reader, StylesheetInfo info) {
        return parser.parse(reader, info);
    }

    @Override
    public Stylesheet parse(Reader reader, String address, Origin origin) {
        return parser.parse(reader, address, origin);
    }

    @Override
    public Ruleset parseStyleDeclaration(Origin origin, String style) {
        return DECLARATIONS.get(style, text -> parser.parseStyleDeclaration(origin, text));
    }

    @Override
    public Stylesheet getStylesheet(StylesheetInfo info) {
        return SHEETS.get(
                info.getContent().orElse(info.getUri()), text -> Objects.requireNonNull(parser.getStylesheet(info)));
    }
}
