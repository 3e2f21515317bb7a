package org.attestory.verification.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;

/** A page without the form token, which is each visitor's own. */
final class PageFrame {

    /** Where the layout of all pages names the token for the first time. */
    private static final String NAMED = "<meta name=\"csrf\" content=\"";

    private final List<byte[]> parts;
    private final int length;

    private PageFrame(List<byte[]> parts) {
        this.parts = List.copyOf(parts);
        this.length = parts.stream().mapToInt(part -> part.length).sum();
    }

    /**
     * What is around each occurrence of the token that the page names, which is random and long enough to occur as nothing
     * else; null if the page names none, and so might hold one that nobody finds.
     */
    static @Nullable PageFrame around(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        int named = text.indexOf(NAMED) + NAMED.length();
        int end = text.indexOf('"', named);
        return named < NAMED.length() || end <= named ? null : around(text, text.substring(named, end));
    }

    private static PageFrame around(String page, String token) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        for (int at = page.indexOf(token); at >= 0; at = page.indexOf(token, from)) {
            parts.add(page.substring(from, at).getBytes(StandardCharsets.UTF_8));
            from = at + token.length();
        }
        parts.add(page.substring(from).getBytes(StandardCharsets.UTF_8));
        return new PageFrame(parts);
    }

    /** In bytes, without any token. */
    int length() {
        return length;
    }

    /** The same with a token, which is of ASCII. */
    int lengthWith(String token) {
        return length + (parts.size() - 1) * token.length();
    }

    /** The page with a token, written once to where it is sent from. */
    DataBuffer with(String token, DataBufferFactory buffers) {
        byte[] written = token.getBytes(StandardCharsets.US_ASCII);
        DataBuffer page = buffers.allocateBuffer(lengthWith(token));
        page.write(parts.getFirst());
        for (int part = 1; part < parts.size(); part++) {
            page.write(written).write(parts.get(part));
        }
        return page;
    }
}
