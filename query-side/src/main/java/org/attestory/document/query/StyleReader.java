package org.attestory.document.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestory.document.query.StyleRule.Declaration;
import org.attestory.document.query.StyleToken.Kind;
import org.attestory.template.api.CheckExpertPage.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads rules from a style sheet: simple selectors, known properties, known values. What is read is written anew before
 * anything else reads it, so that no other reader can find more in it.
 */
final class StyleReader {

    private static final int MOST_SELECTORS = 400;
    private static final int MOST_DECLARATIONS = 2000;
    private static final int MOST_STEPS = 5;
    private static final Set<String> LOADING = Set.of("url", "src", "image", "attr", "element", "expression");

    private final List<StyleToken> tokens;
    private final ExpertFaults faults;
    private final List<StyleRule> rules = new ArrayList<>();
    private int at;
    private int selectors;
    private int declarations;

    private StyleReader(List<StyleToken> tokens, ExpertFaults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    static List<StyleRule> read(String style, ExpertFaults faults) {
        StyleReader reader = new StyleReader(StyleScanner.scan(style, faults), faults);
        while (!reader.next().isEnd()) {
            reader.rule();
        }
        return reader.rules;
    }

    private void rule() {
        if (next().kind() == Kind.AT) {
            fault(next(), "style-at-rule", "@" + next().text());
            skipStatement();
            return;
        }
        List<String> fitting = selectors();
        if (next().isEnd()) {
            fault(next(), "style-syntax", "{");
            return;
        }
        StyleToken opening = take();
        if (!opening.is('{')) {
            fault(opening, "style-syntax", opening.text());
            return;
        }
        List<Declaration> read = declarations();
        if (!fitting.isEmpty()) {
            rules.add(new StyleRule(fitting, read));
        }
    }

    /** Up to the block; none if any of them is not understood. */
    private List<String> selectors() {
        List<String> fitting = new ArrayList<>();
        StringBuilder selector = new StringBuilder();
        boolean sound = true;
        int steps = 1;
        while (!next().isEnd() && !next().is('{')) {
            StyleToken token = take();
            if (token.is(',')) {
                sound &= !selector.isEmpty();
                fitting.add(selector.toString());
                selector.setLength(0);
                steps = 1;
            } else if (sound) {
                boolean joined = token.is('>') || token.is('+');
                boolean afterJoin = selector.toString().endsWith("> ")
                        || selector.toString().endsWith("+ ");
                String piece = piece(token);
                boolean first = selector.isEmpty();
                if (piece == null || (joined && (first || afterJoin))) {
                    fault(token, "style-selector", token.text());
                    sound = false;
                } else if (joined) {
                    selector.append(' ').append(piece).append(' ');
                    steps++;
                } else {
                    boolean apart = token.spaced() && !first && !afterJoin;
                    steps += apart ? 1 : 0;
                    selector.append(apart ? " " : "").append(piece);
                }
                if (steps > MOST_STEPS) {
                    fault(token, "style-selector", token.text());
                    sound = false;
                }
            }
        }
        fitting.add(selector.toString());
        boolean tooMany = selectors + fitting.size() > MOST_SELECTORS;
        if (tooMany && selectors <= MOST_SELECTORS) {
            fault(next(), "style-too-long", Integer.toString(MOST_SELECTORS));
        }
        selectors += fitting.size();
        sound &= !tooMany;
        if (sound && fitting.stream().anyMatch(text -> text.isEmpty() || text.endsWith(" "))) {
            fault(next(), "style-selector", "{");
            sound = false;
        }
        return sound ? fitting : List.of();
    }

    /** What a token stands for in a selector; null if it may not be there. A dot takes the name that follows. */
    private @Nullable String piece(StyleToken token) {
        return switch (token.kind()) {
            case NAME -> {
                String element = token.text().toLowerCase(Locale.ROOT);
                yield ExpertElements.isKnown(element) || element.equals("body") ? element : null;
            }
            case HASH -> "#" + token.text();
            case CHARACTER -> {
                if (token.is('.') && next().kind() == Kind.NAME && !next().spaced()) {
                    yield "." + take().text();
                }
                yield token.is('*') || token.is('>') || token.is('+') ? token.text() : null;
            }
            case NUMBER, AT, FUNCTION, STRING, END -> null;
        };
    }

    private List<Declaration> declarations() {
        List<Declaration> read = new ArrayList<>();
        while (!next().isEnd() && !next().is('}')) {
            if (next().is(';')) {
                take();
            } else {
                Declaration declaration = declaration();
                if (declaration != null) {
                    read.add(declaration);
                }
            }
        }
        StyleToken closing = take();
        if (closing.isEnd()) {
            fault(closing, "style-unclosed", "{");
        }
        return read;
    }

    private @Nullable Declaration declaration() {
        StyleToken name = take();
        if (++declarations == MOST_DECLARATIONS) {
            fault(name, "style-too-long", Integer.toString(MOST_DECLARATIONS));
        }
        if (name.kind() == Kind.AT) {
            fault(name, "style-at-rule", "@" + name.text());
            value();
            return null;
        }
        if (name.kind() != Kind.NAME || !next().is(':')) {
            fault(name, "style-syntax", name.text());
            value();
            return null;
        }
        take();
        List<StyleToken> value = value();
        String property = name.text().toLowerCase(Locale.ROOT);
        StyleToken loading = value.stream()
                .filter(token -> token.kind() == Kind.FUNCTION && !token.text().equalsIgnoreCase("rgb"))
                .findFirst()
                .orElse(null);
        if (loading != null) {
            String function = loading.text().toLowerCase(Locale.ROOT);
            fault(loading, LOADING.contains(function) ? "style-load" : "style-function", loading.text());
            return null;
        }
        if (!StyleProperties.isKnown(property)) {
            fault(name, "style-property", name.text());
            return null;
        }
        Declaration declaration =
                declarations > MOST_DECLARATIONS ? null : StyleProperties.declaration(property, value);
        if (declaration == null) {
            fault(value.isEmpty() ? name : value.getFirst(), "style-value", property);
        }
        return declaration;
    }

    /** Up to the end of the declaration; what is in brackets belongs to it. */
    private List<StyleToken> value() {
        List<StyleToken> value = new ArrayList<>();
        int depth = 0;
        while (!next().isEnd() && (depth > 0 || (!next().is(';') && !next().is('}')))) {
            StyleToken token = take();
            if (token.kind() == Kind.FUNCTION || token.is('(') || token.is('[') || token.is('{')) {
                depth++;
            } else if (token.is(')') || token.is(']') || token.is('}')) {
                depth = Math.max(0, depth - 1);
            }
            value.add(token);
        }
        return value;
    }

    private void skipStatement() {
        int depth = 0;
        while (!next().isEnd()) {
            StyleToken token = take();
            depth += token.is('{') ? 1 : 0;
            if (token.is('}')) {
                depth--;
            }
            if (depth <= 0 && (token.is('}') || token.is(';'))) {
                return;
            }
        }
    }

    private StyleToken next() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private StyleToken take() {
        StyleToken token = next();
        at++;
        return token;
    }

    private void fault(StyleToken token, String code, String what) {
        faults.note(Part.STYLE, token.place(), code, what);
    }
}
