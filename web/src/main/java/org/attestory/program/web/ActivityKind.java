package org.attestory.program.web;

import java.time.Duration;
import java.util.Locale;
import org.attestory.appearance.web.Formats;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What kind of activity it is and how long it takes, in a few words. */
@Component
public class ActivityKind {

    private final MessageSource messages;
    private final Formats formats;

    ActivityKind(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** As "Lesson, 20 min" or "Quiz, 3 questions". */
    public String text(Activity activity, Locale locale) {
        return switch (activity) {
            case Lesson lesson -> timed("activity.lesson", lesson.duration(), locale);
            case Video video -> timed("activity.video", video.duration(), locale);
            case Quiz quiz ->
                messages.getMessage(
                        "activity.quiz", new Object[] {quiz.questions().size()}, locale);
        };
    }

    private String timed(String key, Duration duration, Locale locale) {
        return messages.getMessage(key, new Object[] {formats.duration(duration, locale)}, locale);
    }
}
