package org.attestory.delivery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestory.delivery.api.FindPrintedCopies;
import org.attestory.delivery.api.PostalAddress;
import org.attestory.document.api.Document;
import org.attestory.document.query.PlainPages;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Addresses on sheets of A4 with three columns of eight labels, 70 by 37 mm each. */
@Component
class AddressLabels {

    private static final int COLUMNS = 3;
    private static final int PER_SHEET = 24;
    private static final int WIDTH = 70;
    private static final int HEIGHT = 37;
    private static final double TOP = 0.5;
    private static final String FILE_NAME = "address labels.pdf";

    private final PlainPages pages;

    AddressLabels(PlainPages pages) {
        this.pages = pages;
    }

    /** A label in its place, in millimetres from the corner of the sheet. */
    record Label(String left, String top, String size, List<String> lines) {}

    Mono<Document> of(List<FindPrintedCopies.Entry> entries) {
        List<PostalAddress> addresses = entries.stream()
                .flatMap(entry -> Optional.ofNullable(entry.copy().address().text()).stream())
                .map(PostalAddress::ofText)
                .toList();
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (int first = 0; first < addresses.size(); first += PER_SHEET) {
            sheets.add(sheet(addresses.subList(first, Math.min(first + PER_SHEET, addresses.size()))));
        }
        return Flux.fromIterable(sheets)
                .concatMap(sheet -> Mono.fromFuture(() -> pages.draw("address-labels", sheet)))
                .collectList()
                .publishOn(Schedulers.boundedElastic())
                .map(drawn -> PrintedSheets.together(drawn, FILE_NAME));
    }

    private static Map<String, Object> sheet(List<PostalAddress> addresses) {
        List<Label> labels = new ArrayList<>();
        for (int place = 0; place < addresses.size(); place++) {
            List<String> lines = addresses.get(place).lines();
            labels.add(new Label(
                    place % COLUMNS * WIDTH + "mm", TOP + place / COLUMNS * HEIGHT + "mm", size(lines), lines));
        }
        return Map.of("labels", labels);
    }

    /** Smaller where there is much to say, so that the longest address stays on its label. */
    private static String size(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        if (lines.size() <= 5 && longest <= 30) {
            return "10.5pt";
        }
        return lines.size() <= 6 && longest <= 40 ? "9pt" : "5.5pt";
    }
}
