package org.attestory.account.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestory.account.api.Password;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing(2);
    private final Password password = new Password("correct horse battery");

    @Test
    void hashesWithTheParametersOfOwasp() {
        assertThat(hashing.hash(password)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void recognizesThePasswordAndNoOther() {
        String hash = hashing.hash(password);

        assertThat(hashing.matches(password, hash)).isTrue();
        assertThat(hashing.matches(new Password("correct horse staple!"), hash)).isFalse();
    }

    @Test
    void recognizesNothingWithoutAHashNotEvenThePasswordOfNobody() {
        assertThat(hashing.matches(new Password("the password of nobody"), null))
                .isFalse();
    }

    @Test
    void turnsAwayWhoWouldWaitTooLong() {
        List<Future<String>> logIns = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                logIns.add(crowd.submit(() -> hashing.hash(password)));
            }
        }

        assertThat(logIns.stream().filter(PasswordHashingTest::wasTooBusy)).isNotEmpty();
        assertThat(logIns.stream().filter(logIn -> !wasTooBusy(logIn))).hasSizeGreaterThanOrEqualTo(10);
    }

    private static boolean wasTooBusy(Future<String> logIn) {
        try {
            logIn.get();
            return false;
        } catch (ExecutionException failure) {
            return failure.getCause() instanceof RefusedException refused
                    && refused.refusal().code().equals(AccessRefusal.TOO_BUSY.code());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
