package org.attestory.examination.query;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the codes of a font mean: by its own table (ISO 32000-1 section 9.10.3), else as Western text. */
final class PdfFont {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int MOST_MEANINGS = 70_000;

    private final Map<Integer, String> meanings = new HashMap<>();
    private final boolean composite;
    private boolean told;

    PdfFont(boolean composite) {
        this.composite = composite;
    }

    static PdfFont of(PdfValue.Dictionary font, PdfObjects objects, Allowance allowance) {
        PdfFont made = new PdfFont(font.isNamed("Subtype", "Type0"));
        if (objects.resolve(font.get("ToUnicode")) instanceof PdfValue.Stream table) {
            byte[] content = objects.content(table);
            made.read(new PdfScanner(content, 0, content.length, allowance), allowance);
            made.told = true;
        }
        return made;
    }

    String text(byte[] shown, Allowance allowance) {
        allowance.steps(shown.length);
        if (!told) {
            return composite ? "" : new String(shown, WESTERN);
        }
        StringBuilder text = new StringBuilder();
        int width = composite ? 2 : 1;
        for (int i = 0; i + width <= shown.length; i += width) {
            int code = composite ? ((shown[i] & 0xFF) << 8) | (shown[i + 1] & 0xFF) : shown[i] & 0xFF;
            String meaning = meanings.get(code);
            allowance.steps(meaning == null ? 0 : meaning.length());
            text.append(meaning == null ? "" : meaning);
        }
        return text.toString();
    }

    private void read(PdfScanner table, Allowance allowance) {
        for (PdfValue value = table.token(); value != null; value = table.token()) {
            if (PdfScanner.isWord(value, "beginbfchar")) {
                readSingles(table);
            } else if (PdfScanner.isWord(value, "beginbfrange")) {
                readRanges(table, allowance);
            }
        }
    }

    private void readSingles(PdfScanner table) {
        while (table.token() instanceof PdfValue.Text code && table.token() instanceof PdfValue.Text meaning) {
            put(number(code.bytes()), unicode(meaning.bytes()));
        }
    }

    private void readRanges(PdfScanner table, Allowance allowance) {
        while (table.token() instanceof PdfValue.Text first && table.token() instanceof PdfValue.Text last) {
            int from = number(first.bytes());
            int to = Math.min(number(last.bytes()), from + 0xFFFF);
            PdfValue meaning = table.token();
            for (int code = from; code <= to; code++) {
                allowance.steps(1);
                put(code, meaning(meaning, code - from));
            }
        }
    }

    /** The last unit of a single meaning counts up; a list names each. */
    private static @Nullable String meaning(@Nullable PdfValue range, int place) {
        return switch (range) {
            case PdfValue.Text text -> {
                String first = unicode(text.bytes());
                yield first.isEmpty()
                        ? null
                        : first.substring(0, first.length() - 1) + (char) (first.charAt(first.length() - 1) + place);
            }
            case PdfValue.Items(List<PdfValue> each)
            when place < each.size() -> each.get(place) instanceof PdfValue.Text text ? unicode(text.bytes()) : null;
            case null, default -> null;
        };
    }

    private void put(int code, @Nullable String meaning) {
        if (meaning == null) {
            return;
        }
        if (meanings.size() > MOST_MEANINGS) {
            throw new BeyondLimitsException();
        }
        meanings.put(code, meaning);
    }

    private static int number(byte[] code) {
        int number = 0;
        for (int i = 0; i < Math.min(code.length, 3); i++) {
            number = (number << 8) | (code[i] & 0xFF);
        }
        return number;
    }

    private static String unicode(byte[] meaning) {
        return new String(meaning, 0, Math.min(meaning.length, 64), StandardCharsets.UTF_16BE);
    }
}
