package org.attestory.journeys;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One page of the product in one of its states.
 *
 * @param visitor null for somebody without an account
 * @param then what is done there first, as handing in a form that is refused
 */
record Screen(String name, @Nullable Person visitor, String path, Consumer<Page> then) {

    void show(Visit visit) {
        visit.expecting(400, 401, 403, 404, 409, 413, 415, 422).open(path);
        then.accept(visit.page());
    }

    @Override
    public String toString() {
        return name;
    }
}
