package org.attestory.appearance.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;

/** A page without the form token, which is each visitor's own. */
final class PageFrame {

    private final List<byte[]> parts;
    private final int length;
    private final MediaType type;

    private PageFrame(List<byte[]> parts, MediaType type) {
        this.parts = List.copyOf(parts);
        this.length = parts.stream().mapToInt(part -> part.length).sum();
        this.type = type;
    }

    /** What is around each occurrence of a token, which is random and long enough to occur as nothing else. */
    static PageFrame around(byte[] page, String token, MediaType type) {
        String text = new String(page, StandardCharsets.UTF_8);
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(token); at >= 0; at = text.indexOf(token, from)) {
            parts.add(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
            from = at + token.length();
        }
        parts.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return new PageFrame(parts, type);
    }

    MediaType type() {
        return type;
    }

    /** In bytes, without any token. */
    int length() {
        return length;
    }

    byte[] with(String token) {
        byte[] written = token.getBytes(StandardCharsets.UTF_8);
        byte[] page = new byte[length + (parts.size() - 1) * written.length];
        int end = 0;
        for (int part = 0; part < parts.size(); part++) {
            if (part > 0) {
                System.arraycopy(written, 0, page, end, written.length);
                end += written.length;
            }
            byte[] next = parts.get(part);
            System.arraycopy(next, 0, page, end, next.length);
            end += next.length;
        }
        return page;
    }
}
