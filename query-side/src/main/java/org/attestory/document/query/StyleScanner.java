package org.attestory.document.query;

import java.util.ArrayList;
import java.util.List;
import org.attestory.document.query.StyleToken.Kind;
import org.attestory.kernel.MarkupReader;
import org.attestory.kernel.Place;
import org.attestory.template.api.CheckExpertPage.Part;

/**
 * Divides a style sheet into tokens (CSS 2.1, section 4.1), of the ASCII part of the language and without escapes: a name
 * can be written in one way only.
 */
final class StyleScanner {

    private static final int MOST_TOKENS = 20_000;

    private final String text;
    private final ExpertFaults faults;
    private final List<StyleToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private StyleScanner(String text, ExpertFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** All tokens, with an end at the end. */
    static List<StyleToken> scan(String style, ExpertFaults faults) {
        StyleScanner scanner = new StyleScanner(MarkupReader.normal(style), faults);
        scanner.scan();
        return scanner.tokens;
    }

    private void scan() {
        while (tokens.size() < MOST_TOKENS) {
            int before = at;
            skipSpace();
            boolean spaced = at > before;
            if (at == text.length()) {
                break;
            }
            token(place(), spaced);
        }
        if (at < text.length()) {
            fault(place(), "style-too-long", Integer.toString(MOST_TOKENS));
        }
        tokens.add(new StyleToken(Kind.END, "", place(), true));
    }

    private void skipSpace() {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '\n') {
                at++;
                line++;
                lineStart = at;
            } else if (character == ' ' || character == '\t') {
                at++;
            } else if (text.startsWith("/*", at)) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() {
        Place start = place();
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            fault(start, "style-unclosed", "/*");
            end = text.length() - 2;
        }
        String comment = text.substring(at, end + 2);
        for (int feed = comment.indexOf('\n'); feed >= 0; feed = comment.indexOf('\n', feed + 1)) {
            line++;
            lineStart = at + feed + 1;
        }
        at = end + 2;
    }

    private void token(Place place, boolean spaced) {
        char character = text.charAt(at);
        if (character == '"' || character == '\'') {
            string(place, character, spaced);
        } else if (startsNumber()) {
            String number = number();
            boolean percent = at < text.length() && text.charAt(at) == '%';
            at += percent ? 1 : 0;
            tokens.add(new StyleToken(Kind.NUMBER, percent ? number + "%" : number + name(), place, spaced));
        } else if (startsName(at)) {
            String name = name();
            boolean function = at < text.length() && text.charAt(at) == '(';
            at += function ? 1 : 0;
            tokens.add(new StyleToken(function ? Kind.FUNCTION : Kind.NAME, name, place, spaced));
        } else if ((character == '#' || character == '@') && at + 1 < text.length() && isName(text.charAt(at + 1))) {
            at++;
            tokens.add(new StyleToken(character == '#' ? Kind.HASH : Kind.AT, name(), place, spaced));
        } else {
            single(place, character, spaced);
        }
    }

    private void single(Place place, char character, boolean spaced) {
        if (character == '\\') {
            fault(place, "style-escape", "");
        } else if (character < ' ' || character > '~') {
            fault(place, "style-character", "U+%04X".formatted(text.codePointAt(at)));
        } else {
            tokens.add(new StyleToken(Kind.CHARACTER, String.valueOf(character), place, spaced));
        }
        at += Character.charCount(text.codePointAt(at));
    }

    private void string(Place place, char quote, boolean spaced) {
        int start = at + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            if (text.charAt(end) == '\\') {
                fault(new Place(line, end - lineStart + 1), "style-escape", "");
            }
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == quote;
        if (!closed) {
            fault(place, "style-unclosed", String.valueOf(quote));
        }
        tokens.add(new StyleToken(Kind.STRING, text.substring(start, end), place, spaced));
        at = closed ? end + 1 : end;
    }

    private boolean startsNumber() {
        int sign = "+-".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        int point = at + sign < text.length() && text.charAt(at + sign) == '.' ? 1 : 0;
        int digit = at + sign + point;
        return digit < text.length() && isDigit(text.charAt(digit));
    }

    private String number() {
        int start = at++;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean startsName(int index) {
        int dash = text.charAt(index) == '-' ? 1 : 0;
        return index + dash < text.length() && isName(text.charAt(index + dash)) && !isDigit(text.charAt(index + dash));
    }

    private String name() {
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isName(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || isDigit(character)
                || character == '-'
                || character == '_';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private Place place() {
        return new Place(line, at - lineStart + 1);
    }

    private void fault(Place place, String code, String what) {
        faults.note(Part.STYLE, place, code, what);
    }
}
