package org.attestory.readmodel.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a batch changed.
 *
 * @param rows as they are now
 * @param keys of those rows
 * @param removed keys of rows that are gone
 * @param parked events that are not reflected
 */
record Written<R>(List<R> rows, Set<String> keys, Set<String> removed, List<ParkedEvent> parked) {

    boolean changedAnything() {
        return !keys.isEmpty() || !removed.isEmpty();
    }

    Set<String> changedKeys() {
        Set<String> all = new HashSet<>(keys);
        all.addAll(removed);
        return all;
    }
}
