package org.attestory.delivery.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestory.delivery.api.PostalAddress;
import org.attestory.document.api.DrawableCharacters;
import org.jspecify.annotations.Nullable;

/**
 * A postal address as typed.
 *
 * @param street all that is between recipient and country, as on an envelope
 * @param country ISO 3166-1 code
 */
record AddressForm(
        @Nullable String commandId,
        @Nullable String recipient,
        @Nullable String street,
        @Nullable String country) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** A country to choose. */
    record Country(String code, String name) {}

    /** The address that is known already, for somebody to correct. */
    static AddressForm of(@Nullable String address, String name) {
        if (address == null) {
            return new AddressForm(null, name, "", "");
        }
        List<String> lines = address.lines().toList();
        return new AddressForm(null, lines.getFirst(), String.join("\n", lines.subList(1, lines.size() - 1)), "");
    }

    /** In the order of the language. */
    static List<Country> countries(Locale locale) {
        return COUNTRIES.stream()
                .map(code -> new Country(code, name(code, locale)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale)))
                .toList();
    }

    /** What is wrong, as a message key by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (typed(recipient).isEmpty()) {
            errors.put("recipient", "copy.recipient.missing");
        } else {
            check("recipient", List.of(typed(recipient)), errors);
        }
        List<String> lines = streetLines();
        if (lines.isEmpty()) {
            errors.put("street", "copy.street.missing");
        } else if (lines.size() > PostalAddress.MOST_LINES - 2) {
            errors.put("street", "copy.street.many");
        } else {
            check("street", lines, errors);
        }
        if (!COUNTRIES.contains(typed(country))) {
            errors.put("country", "copy.country.missing");
        }
        return errors;
    }

    private static void check(String field, List<String> lines, Map<String, String> errors) {
        if (lines.stream().anyMatch(line -> line.codePointCount(0, line.length()) > PostalAddress.LONGEST_LINE)) {
            errors.put(field, "copy.line.long");
        } else if (lines.stream()
                .anyMatch(line -> !DrawableCharacters.missing(line).isEmpty())) {
            errors.put(field, "copy.line.unprintable");
        }
    }

    /** Must have no errors. The country is in capitals, as the post wants it (UPU S42). */
    PostalAddress address(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(typed(recipient));
        lines.addAll(streetLines());
        lines.add(name(typed(country), locale).toUpperCase(locale));
        return new PostalAddress(lines);
    }

    private List<String> streetLines() {
        return Arrays.stream(typed(street).split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String name(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Never what was typed: what is printed ends in logs. */
    @Override
    public String toString() {
        return "AddressForm";
    }
}
