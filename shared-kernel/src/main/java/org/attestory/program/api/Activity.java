package org.attestory.program.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.attestory.kernel.LocalizedText;

/** One thing to do on the learning path. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Lesson.class, name = "lesson"),
    @JsonSubTypes.Type(value = Video.class, name = "video"),
    @JsonSubTypes.Type(value = Quiz.class, name = "quiz")
})
public sealed interface Activity permits Lesson, Video, Quiz {

    /** Unique in the program; lower-case letters, digits and dashes. */
    String id();

    LocalizedText title();
}
