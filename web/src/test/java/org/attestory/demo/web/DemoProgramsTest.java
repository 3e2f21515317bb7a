package org.attestory.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class DemoProgramsTest {

    private static final int LARGEST_FILM = 500_000;

    @ParameterizedTest
    @ValueSource(strings = {DemoPrograms.WITHOUT_APPROVAL, DemoPrograms.WITH_APPROVAL})
    void areWholeProgramsInTwoLanguages(String name) {
        ProgramDefinition program = DemoPrograms.read(name);

        assertThat(program.slug()).isEqualTo(name);
        assertThat(program.approvalNeeded()).isEqualTo(name.equals(DemoPrograms.WITH_APPROVAL));
        assertThat(program.languages()).containsExactly("en", "fr");
        assertThat(program.modules()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(program.modules())
                .allSatisfy(module -> assertThat(module.activities()).hasSizeGreaterThanOrEqualTo(2));
        assertThat(questions(program).map(Question::kind)).contains(Question.Kind.values());
    }

    @Test
    void showHonoursAndTwoDesigns() {
        List<CertificationTerms> terms = Stream.of(DemoPrograms.WITHOUT_APPROVAL, DemoPrograms.WITH_APPROVAL)
                .map(name -> DemoPrograms.read(name).certification())
                .toList();

        assertThat(terms).allSatisfy(each -> assertThat(each.honours()).isNotEmpty());
        assertThat(terms)
                .extracting(CertificationTerms::template)
                .containsExactly(TemplateId.of(Design.CLASSICAL), TemplateId.of(Design.MODERN));
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoPrograms.WITHOUT_APPROVAL, DemoPrograms.WITH_APPROVAL})
    void haveLessonsOfSubstance(String name) {
        assertThat(activities(DemoPrograms.read(name), Lesson.class))
                .isNotEmpty()
                .allSatisfy(lesson -> {
                    assertThat(words(lesson.text().in("en"))).as(lesson.id()).isBetween(300, 600);
                    assertThat(words(lesson.text().in("fr"))).as(lesson.id()).isBetween(300, 600);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoPrograms.WITHOUT_APPROVAL, DemoPrograms.WITH_APPROVAL})
    void haveAFilmWithCaptionsThatEndWithIt(String name) {
        assertThat(activities(DemoPrograms.read(name), Video.class))
                .isNotEmpty()
                .allSatisfy(video -> {
                    byte[] film = media(video.source());
                    assertThat(film).hasSizeLessThan(LARGEST_FILM);
                    assertThat(seconds(film)).isEqualTo(video.duration().toSeconds());
                    for (String language : new String[] {"en", "fr"}) {
                        String captions = new String(media(video.captions().in(language)), StandardCharsets.UTF_8);
                        String end = "00:%02d."
                                .formatted(video.duration().minusSeconds(1).toSeconds());
                        assertThat(captions).startsWith("WEBVTT").contains("--> " + end);
                    }
                });
    }

    private static Stream<Question> questions(ProgramDefinition program) {
        return activities(program, Quiz.class).flatMap(quiz -> quiz.questions().stream());
    }

    private static <A> Stream<A> activities(ProgramDefinition program, Class<A> kind) {
        return program.activities().filter(kind::isInstance).map(kind::cast);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private static byte[] media(String path) {
        try {
            return new ClassPathResource("media/" + path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Duration element of a WebM file's Info (id 0x4489, a double of eight bytes in milliseconds). */
    private static long seconds(byte[] film) {
        for (int i = 0; i + 11 < film.length; i++) {
            if (film[i] == 0x44 && (film[i + 1] & 0xff) == 0x89 && (film[i + 2] & 0xff) == 0x88) {
                double milliseconds = ByteBuffer.wrap(film, i + 3, 8).getDouble();
                return Math.round(milliseconds / 1000);
            }
        }
        throw new AssertionError("not a WebM file with a duration");
    }
}
