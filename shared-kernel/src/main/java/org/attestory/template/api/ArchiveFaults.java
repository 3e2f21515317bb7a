package org.attestory.template.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attestory.kernel.Refusal;

/** What was found to be wrong with an archive. */
final class ArchiveFaults {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 60;

    private final List<Refusal> found = new ArrayList<>();

    void note(ArchiveRefusal refusal, String file) {
        note(refusal, Map.of("file", printable(file)));
    }

    void note(ArchiveRefusal refusal, Map<String, String> arguments) {
        if (found.size() < MOST) {
            found.add(new Refusal(refusal.code(), arguments));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Refusal> all() {
        return List.copyOf(found);
    }

    /** Names come from whoever packed the archive. */
    private static String printable(String name) {
        String visible = name.replaceAll("[^\\x20-\\x7e]", "?");
        return visible.length() > LONGEST_NAME ? visible.substring(0, LONGEST_NAME) + "..." : visible;
    }
}
