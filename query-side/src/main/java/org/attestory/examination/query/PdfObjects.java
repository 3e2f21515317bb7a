package org.attestory.examination.query;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a PDF, found by looking through the file and not by its tables, which may lead anywhere. Of several with
 * one number the last counts, as after an update.
 */
final class PdfObjects {

    private static final int MOST_OBJECTS = 20_000;
    private static final int MOST_HOPS = 8;
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9})[\\s\\x00]{1,9}\\d{1,5}[\\s\\x00]{1,9}$");
    private static final int LONGEST_NUMBERS = 32;

    private final byte[] file;
    private final Allowance allowance;
    private final Map<Integer, Placed> objects = new HashMap<>();
    private int count;
    private boolean encrypted;

    /** An object and where in the file it, or the stream that it is packed into, stands. */
    private record Placed(PdfValue value, int place) {}

    private PdfObjects(byte[] file, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
    }

    static PdfObjects of(byte[] file, Allowance allowance) {
        PdfObjects found = new PdfObjects(file, allowance);
        found.find();
        found.unpack();
        return found;
    }

    /** Whether it can only be read with a password, be it an empty one. */
    boolean isEncrypted() {
        return encrypted;
    }

    /** All of them in the order of the file. */
    List<PdfValue> all() {
        return objects.values().stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::value)
                .toList();
    }

    /** The value itself, wherever it stands. */
    PdfValue resolve(PdfValue value) {
        PdfValue resolved = value;
        for (int hops = 0; resolved instanceof PdfValue.Reference reference; hops++) {
            allowance.steps(1);
            if (hops == MOST_HOPS) {
                return PdfValue.NOTHING;
            }
            Placed placed = objects.get(reference.number());
            resolved = placed == null ? PdfValue.NOTHING : placed.value();
        }
        return resolved;
    }

    /** The dictionary of a dictionary or a stream, empty for anything else. */
    PdfValue.Dictionary dictionary(PdfValue value) {
        return switch (resolve(value)) {
            case PdfValue.Dictionary dictionary -> dictionary;
            case PdfValue.Stream stream -> stream.dictionary();
            default -> new PdfValue.Dictionary(Map.of());
        };
    }

    /** The values of an array; a lone value counts as an array of one. */
    List<PdfValue> items(PdfValue value) {
        PdfValue resolved = resolve(value);
        if (resolved instanceof PdfValue.Items items) {
            return items.values();
        }
        return resolved.equals(PdfValue.NOTHING) ? List.of() : List.of(resolved);
    }

    /** A whole number; the other one if there is none. */
    int number(PdfValue value, int otherwise) {
        return resolve(value) instanceof PdfValue.Numeral numeral ? (int) numeral.value() : otherwise;
    }

    boolean isTrue(PdfValue value) {
        return resolve(value).equals(PdfValue.TRUE);
    }

    /** What a stream holds; empty if it is packed in a way that is not used for certificates. */
    byte[] content(PdfValue.Stream stream) {
        List<PdfValue> filters = items(stream.dictionary().get("Filter"));
        if (filters.isEmpty()) {
            byte[] plain = new byte[stream.to() - stream.from()];
            allowance.expanded(plain.length);
            System.arraycopy(file, stream.from(), plain, 0, plain.length);
            return plain;
        }
        boolean flate = filters.size() == 1
                && resolve(filters.getFirst()) instanceof PdfValue.Name filter
                && (filter.text().equals("FlateDecode") || filter.text().equals("Fl"));
        boolean predicted = dictionary(stream.dictionary().get("DecodeParms")).get("Predictor")
                        instanceof PdfValue.Numeral predictor
                && predictor.value() > 1;
        return flate && !predicted ? Inflation.of(file, stream.from(), stream.to(), allowance) : new byte[0];
    }

    private void find() {
        int at = 0;
        while ((at = indexOf(file, OBJECT, at, allowance)) >= 0) {
            int behind = at + OBJECT.length;
            int from = Math.max(0, at - LONGEST_NUMBERS);
            Matcher numbers = NUMBERS.matcher(new String(file, from, at - from, StandardCharsets.ISO_8859_1));
            allowance.steps(LONGEST_NUMBERS);
            at = numbers.find() ? read(Integer.parseInt(numbers.group(1)), behind) : behind;
        }
    }

    /** Reads an object and tells where to go on: behind its stream, whose bytes mean nothing here. */
    private int read(int number, int from) {
        PdfScanner scanner = new PdfScanner(file, from, file.length, allowance);
        PdfValue value = scanner.value();
        if (value == null) {
            return file.length;
        }
        int behind = Math.max(from, scanner.position());
        if (value instanceof PdfValue.Dictionary dictionary) {
            noteEncryption(dictionary);
            if (PdfScanner.isWord(scanner.token(), "stream")) {
                PdfValue.Stream stream = stream(dictionary, scanner.position());
                keep(number, stream, from);
                return Math.max(behind, stream.to());
            }
        }
        keep(number, value, from);
        return behind;
    }

    private PdfValue.Stream stream(PdfValue.Dictionary dictionary, int behindWord) {
        int from = behindWord;
        if (from < file.length && file[from] == '\r') {
            from++;
        }
        if (from < file.length && file[from] == '\n') {
            from++;
        }
        if (dictionary.get("Length") instanceof PdfValue.Numeral length
                && length.value() >= 0
                && length.value() <= file.length - from
                && endsAt(from + (int) length.value())) {
            return new PdfValue.Stream(dictionary, from, from + (int) length.value());
        }
        int end = indexOf(file, END_OF_STREAM, from, allowance);
        return new PdfValue.Stream(dictionary, from, end < 0 ? file.length : end);
    }

    private boolean endsAt(int end) {
        int at = end;
        while (at < file.length && at < end + 3 && PdfScanner.isSpace(file[at])) {
            at++;
        }
        return FileKinds.startsWith(file, at, END_OF_STREAM);
    }

    /** Objects that are packed into streams (ISO 32000-1 section 7.5.7). */
    private void unpack() {
        for (PdfValue value : all()) {
            if (value instanceof PdfValue.Stream stream && stream.dictionary().isNamed("Type", "ObjStm")) {
                unpack(stream);
            }
        }
        int trailer = 0;
        byte[] word = "trailer".getBytes(StandardCharsets.US_ASCII);
        while ((trailer = indexOf(file, word, trailer, allowance)) >= 0) {
            trailer += word.length;
            if (new PdfScanner(file, trailer, file.length, allowance).value()
                    instanceof PdfValue.Dictionary dictionary) {
                noteEncryption(dictionary);
            }
        }
    }

    private void unpack(PdfValue.Stream pack) {
        byte[] content = content(pack);
        if (!(pack.dictionary().get("First") instanceof PdfValue.Numeral first)) {
            return;
        }
        Map<Integer, Integer> places = new HashMap<>();
        PdfScanner header = new PdfScanner(content, 0, content.length, allowance);
        while (header.position() < first.value()
                && header.token() instanceof PdfValue.Numeral number
                && header.token() instanceof PdfValue.Numeral offset) {
            places.put((int) number.value(), (int) (first.value() + offset.value()));
        }
        places.forEach((number, place) -> {
            PdfValue value = place < 0 || place >= content.length
                    ? null
                    : new PdfScanner(content, place, content.length, allowance).value();
            if (value != null) {
                keep(number, value, pack.from());
            }
        });
    }

    private void noteEncryption(PdfValue.Dictionary dictionary) {
        encrypted |= dictionary.entries().containsKey("Encrypt");
    }

    private void keep(int number, PdfValue value, int place) {
        if (++count > MOST_OBJECTS) {
            throw new BeyondLimitsException();
        }
        objects.merge(
                number,
                new Placed(value, place),
                (earlier, later) -> earlier.place() > later.place() ? earlier : later);
    }

    static int indexOf(byte[] bytes, byte[] word, int from, Allowance allowance) {
        for (int at = from; at + word.length <= bytes.length; at++) {
            allowance.steps(1);
            if (bytes[at] == word[0] && FileKinds.startsWith(bytes, at, word)) {
                return at;
            }
        }
        return -1;
    }

    /** The dictionary of that type that came last, null if there is none. */
    PdfValue.@Nullable Dictionary last(String type) {
        return all().stream()
                .filter(PdfValue.Dictionary.class::isInstance)
                .map(PdfValue.Dictionary.class::cast)
                .filter(dictionary -> dictionary.isNamed("Type", type))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
