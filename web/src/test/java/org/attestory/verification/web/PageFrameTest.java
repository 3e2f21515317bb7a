package org.attestory.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

class PageFrameTest {

    private static final String PAGE = "<meta name=\"csrf\" content=\"%1$s\"><b>Am\u00e9lie</b><input value=\"%1$s\">";

    @Test
    void holdsTheTokenOfWhoeverItIsSentTo() {
        PageFrame frame = Objects.requireNonNull(frame(PAGE.formatted("one-token")));

        String page = PAGE.formatted("another-and-longer-token");
        DataBuffer sent = frame.with("another-and-longer-token", DefaultDataBufferFactory.sharedInstance);
        assertThat(sent.readableByteCount()).isEqualTo(frame.lengthWith("another-and-longer-token"));
        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(page);
    }

    @Test
    void isNotMadeOfAPageThatNamesNoToken() {
        assertThat(frame("<b>Am\u00e9lie</b>")).isNull();
        assertThat(frame(PAGE.formatted(""))).isNull();
        assertThat(frame("<meta name=\"csrf\" content=\"cut off")).isNull();
    }

    private static @Nullable PageFrame frame(String page) {
        return PageFrame.around(page.getBytes(StandardCharsets.UTF_8));
    }
}
