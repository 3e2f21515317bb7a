package org.attestory.program.api;

import java.time.Duration;
import org.attestory.kernel.LocalizedText;

/**
 * A video to watch to the end, measured by the segments that the player reports.
 *
 * @param source path of the file below {@code /media/}
 * @param duration length of the file, to the second
 * @param captions path of the WebVTT file below {@code /media/}, by language
 * @param transcript the same content as text, Markdown
 */
public record Video(
        String id,
        LocalizedText title,
        String source,
        Duration duration,
        LocalizedText captions,
        LocalizedText transcript)
        implements Activity {

    /** The share of the duration that counts as watched to the end; players round, networks drop the last frames. */
    public static final double WATCHED_SHARE = 0.95;
}
