package org.attestory.audit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.Verifications;
import org.attestory.verification.api.VerifyCertificate;
import org.attestory.verification.api.VerifyCertificates;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Every question of the published language has one answer, and no handler blocks or streams. */
class QueriesAnsweredTest {

    private static final Pattern QUESTIONS = Pattern.compile(
            "org\\.attestory\\.(account|program|enrolment|issuance|verification|audit|delivery|credential)\\.api\\.(Get|Find|Verify)\\w+");
    private static final Pattern COMPONENTS = Pattern.compile("org\\.attestory\\.\\w+\\.query\\.\\w+");

    private static final Map<Class<?>, Class<?>> NAMED_OTHERWISE =
            Map.of(VerifyCertificate.class, Verification.class, VerifyCertificates.class, Verifications.class);

    @Test
    void everyQuestionIsAnsweredByAFutureOfItsResult() {
        Map<Class<?>, Class<?>> answers = new HashMap<>();
        for (Class<?> component : scan(COMPONENTS)) {
            for (Method method : component.getDeclaredMethods()) {
                if (method.isAnnotationPresent(QueryHandler.class)) {
                    Class<?> question = method.getParameterTypes()[0];
                    assertThat(method.getGenericReturnType())
                            .asString()
                            .startsWith("java.util.concurrent.CompletableFuture<");
                    ParameterizedType future = (ParameterizedType) method.getGenericReturnType();
                    assertThat(answers.put(question, (Class<?>) future.getActualTypeArguments()[0]))
                            .as("a second answer to %s", question)
                            .isNull();
                }
            }
        }

        Set<Class<?>> questions = scan(QUESTIONS);
        assertThat(questions).hasSizeGreaterThanOrEqualTo(13);
        assertThat(answers)
                .containsAllEntriesOf(questions.stream()
                        .collect(Collectors.toMap(question -> question, QueriesAnsweredTest::answerTo)));
    }

    private static Class<?> answerTo(Class<?> question) {
        Class<?> named = NAMED_OTHERWISE.get(question);
        return named != null
                ? named
                : Arrays.stream(question.getDeclaredClasses())
                        .filter(nested -> nested.getSimpleName().equals("Result"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Set<Class<?>> scan(Pattern names) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(names));
        return scanner.findCandidateComponents("org.attestory").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(QueriesAnsweredTest::load)
                .collect(Collectors.toSet());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
