package org.attestory.guestbook.command;

import java.util.function.ObjIntConsumer;
import org.springframework.stereotype.Component;

/** Lets a test do something between the decision to sign and its being stored. */
@Component
public class Interference {

    private volatile ObjIntConsumer<String> action = (guestbook, page) -> {};

    public void set(ObjIntConsumer<String> next) {
        action = next;
    }

    public void clear() {
        action = (guestbook, page) -> {};
    }

    void beforeSigning(String guestbookId, int page) {
        action.accept(guestbookId, page);
    }
}
