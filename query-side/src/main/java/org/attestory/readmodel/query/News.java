package org.attestory.readmodel.query;

import java.util.Set;

/** What is known to have changed in a table, on whatever node. */
public sealed interface News {

    /** These rows changed. */
    record RowsChanged(Set<String> keys) implements News {

        public RowsChanged {
            keys = Set.copyOf(keys);
        }
    }

    /** Any row may have changed: too many did, history is replayed, or the connection was lost for a while. */
    record AnythingChanged() implements News {}
}
