package org.attestory.examination.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values of a PDF one after the other (ISO 32000-1 sections 7.2 and 7.3). Takes whatever comes for something. */
final class PdfScanner {

    private static final int DEEPEST = 40;
    private static final int LONGEST_WORD = 256;

    private final byte[] bytes;
    private final int end;
    private final Allowance allowance;
    private int at;

    PdfScanner(byte[] bytes, int from, int end, Allowance allowance) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.allowance = allowance;
    }

    int position() {
        return at;
    }

    void goTo(int position) {
        at = position;
    }

    /** The next value, with references understood; null at the end. */
    @Nullable
    PdfValue value() {
        return value(0);
    }

    private @Nullable PdfValue value(int depth) {
        PdfValue first = token(depth);
        if (!(first instanceof PdfValue.Numeral number) || !isWhole(number)) {
            return first;
        }
        int behind = at;
        if (skipsGeneration() && at < end && bytes[at] == 'R' && (at + 1 == end || !isRegular(bytes[at + 1]))) {
            step();
            return new PdfValue.Reference((int) number.value());
        }
        at = behind;
        return first;
    }

    /** Looks at no more than digits, so that what is behind them is not read twice. */
    private boolean skipsGeneration() {
        skipSpace();
        int from = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            step();
        }
        boolean some = at > from;
        skipSpace();
        return some;
    }

    /** The next value without looking for references, as in a page's content; null at the end. */
    @Nullable
    PdfValue token() {
        return token(0);
    }

    private @Nullable PdfValue token(int depth) {
        skipSpace();
        if (at >= end) {
            return null;
        }
        if (depth > DEEPEST) {
            throw new BeyondLimitsException();
        }
        allowance.value();
        byte first = bytes[at];
        return switch (first) {
            case '/' -> name();
            case '(' -> literal();
            case '[' -> items(depth);
            case '<' -> next() == '<' ? dictionary(depth) : hexadecimal();
            case '>', ']', ')', '{', '}' -> closing();
            default -> word();
        };
    }

    private void skipSpace() {
        while (at < end) {
            if (bytes[at] == '%') {
                while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
                    step();
                }
            } else if (isSpace(bytes[at])) {
                step();
            } else {
                return;
            }
        }
    }

    private PdfValue closing() {
        boolean ofDictionary = bytes[at] == '>' && next() == '>';
        String word = ofDictionary ? ">>" : String.valueOf((char) bytes[at]);
        at += word.length();
        allowance.steps(1);
        return new PdfValue.Keyword(word);
    }

    private PdfValue name() {
        step();
        StringBuilder name = new StringBuilder();
        while (at < end && isRegular(bytes[at])) {
            int value = bytes[at] & 0xFF;
            if (value == '#' && at + 2 < end && digit(bytes[at + 1]) >= 0 && digit(bytes[at + 2]) >= 0) {
                value = (digit(bytes[at + 1]) << 4) | digit(bytes[at + 2]);
                at += 2;
            }
            if (name.length() < LONGEST_WORD) {
                name.append((char) value);
            }
            step();
        }
        return new PdfValue.Name(name.toString());
    }

    private PdfValue word() {
        int from = at;
        while (at < end && isRegular(bytes[at])) {
            step();
        }
        String word = new String(bytes, from, Math.min(at - from, LONGEST_WORD), StandardCharsets.ISO_8859_1);
        Double number = number(word);
        return number == null ? new PdfValue.Keyword(word) : new PdfValue.Numeral(number);
    }

    private static @Nullable Double number(String word) {
        if (word.isEmpty() || word.length() > 24) {
            return null;
        }
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (!((sign >= '0' && sign <= '9') || sign == '.' || (i == 0 && (sign == '-' || sign == '+')))) {
                return null;
            }
        }
        try {
            return Double.valueOf(word);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private PdfValue literal() {
        step();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int open = 1;
        while (at < end) {
            byte here = bytes[at];
            step();
            if (here == '\\') {
                escaped(text);
                continue;
            }
            open += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            text.write(here);
        }
        return new PdfValue.Text(text.toByteArray());
    }

    private void escaped(ByteArrayOutputStream text) {
        if (at >= end) {
            return;
        }
        byte here = bytes[at];
        if (here >= '0' && here <= '7') {
            int value = 0;
            for (int i = 0; i < 3 && at < end && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
                value = (value << 3) | (bytes[at] - '0');
                step();
            }
            text.write(value);
            return;
        }
        step();
        switch (here) {
            case 'n' -> text.write('\n');
            case 'r' -> text.write('\r');
            case 't' -> text.write('\t');
            case 'b' -> text.write('\b');
            case 'f' -> text.write('\f');
            case '\n' -> {}
            case '\r' -> {
                if (at < end && bytes[at] == '\n') {
                    step();
                }
            }
            default -> text.write(here);
        }
    }

    private PdfValue hexadecimal() {
        step();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int high = -1;
        while (at < end && bytes[at] != '>') {
            int digit = digit(bytes[at]);
            if (digit >= 0 && high >= 0) {
                text.write((high << 4) | digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
            step();
        }
        if (high >= 0) {
            text.write(high << 4);
        }
        step();
        return new PdfValue.Text(text.toByteArray());
    }

    private PdfValue items(int depth) {
        step();
        List<PdfValue> items = new ArrayList<>();
        for (PdfValue item = value(depth + 1); item != null && !isWord(item, "]"); item = value(depth + 1)) {
            items.add(item);
        }
        return new PdfValue.Items(items);
    }

    private PdfValue dictionary(int depth) {
        at += 2;
        allowance.steps(2);
        Map<String, PdfValue> entries = new HashMap<>();
        for (PdfValue key = token(depth + 1); key != null && !isWord(key, ">>"); key = token(depth + 1)) {
            if (key instanceof PdfValue.Name name) {
                PdfValue value = value(depth + 1);
                if (value == null || isWord(value, ">>")) {
                    break;
                }
                entries.put(name.text(), value);
            }
        }
        return new PdfValue.Dictionary(entries);
    }

    static boolean isWord(@Nullable PdfValue value, String word) {
        return value instanceof PdfValue.Keyword keyword && keyword.word().equals(word);
    }

    private static boolean isWhole(PdfValue.Numeral number) {
        return number.value() >= 0 && number.value() < Integer.MAX_VALUE && number.value() == Math.rint(number.value());
    }

    private void step() {
        at++;
        allowance.steps(1);
    }

    private byte next() {
        return at + 1 < end ? bytes[at + 1] : 0;
    }

    static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f' || sign == 0;
    }

    private static boolean isRegular(byte sign) {
        return !isSpace(sign) && "()<>[]{}/%".indexOf(sign) < 0;
    }

    private static int digit(byte sign) {
        return Character.digit(sign, 16);
    }
}
