package org.attestory.document.query;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Pages that are no certificates but are drawn with the same type, behind the same locks, in the same room. */
@Component
public class PlainPages {

    private final DocumentTemplate templates = new DocumentTemplate();
    private final Typefaces typefaces;
    private final DrawingRoom room;

    PlainPages(Typefaces typefaces, DrawingRoom room) {
        this.typefaces = typefaces;
        this.room = room;
    }

    /**
     * Draws one page.
     *
     * @param template name of an XHTML template below {@code documents/}
     * @param values for the template, inserted as text
     */
    public CompletableFuture<byte[]> draw(String template, Map<String, Object> values) {
        return room.draw(() -> new PageLayout(templates.fill(template, values), typefaces, Map.of()).write());
    }
}
