package org.attestory.readmodel.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** News in the form of PostgreSQL notifications: the table's name and the keys, a line each; no keys mean all. */
record NewsPayload(String table, News news) {

    /** PostgreSQL takes less than 8000 bytes. */
    private static final int LONGEST = 7900;

    private static final int MOST = 16;

    /** As few payloads as possible, or one that says "anything" where there would be many. */
    static List<String> of(String table, News news) {
        return switch (news) {
            case News.AnythingChanged anything -> List.of(table);
            case News.RowsChanged rows -> chunks(table, rows.keys());
        };
    }

    static NewsPayload parse(String payload) {
        List<String> lines = Arrays.asList(payload.split("\n", -1));
        return lines.size() == 1
                ? new NewsPayload(payload, new News.AnythingChanged())
                : new NewsPayload(lines.getFirst(), new News.RowsChanged(Set.copyOf(lines.subList(1, lines.size()))));
    }

    private static List<String> chunks(String table, Set<String> keys) {
        List<String> payloads = new ArrayList<>();
        StringBuilder payload = new StringBuilder(table);
        int length = table.length();
        for (String key : keys) {
            int added = 1 + key.getBytes(StandardCharsets.UTF_8).length;
            if (key.indexOf('\n') >= 0 || table.length() + added > LONGEST || payloads.size() == MOST) {
                return List.of(table);
            }
            if (length + added > LONGEST) {
                payloads.add(payload.toString());
                payload = new StringBuilder(table);
                length = table.length();
            }
            payload.append('\n').append(key);
            length += added;
        }
        payloads.add(payload.toString());
        return payloads;
    }
}
