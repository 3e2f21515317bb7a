package org.attestory.program.api;

import java.time.Duration;
import org.attestory.kernel.LocalizedText;

/**
 * A text to read; the learner says when it is done.
 *
 * @param text Markdown (CommonMark); raw HTML is shown as text
 */
public record Lesson(String id, LocalizedText title, Duration duration, LocalizedText text) implements Activity {}
