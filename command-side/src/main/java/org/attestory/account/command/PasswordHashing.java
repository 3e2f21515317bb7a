package org.attestory.account.command;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.attestory.account.api.Password;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id with the parameters of the OWASP Password Storage Cheat Sheet. Hashing is slow and hungry by design, so only
 * as much of it runs at once as leaves a processor to everybody else, and only a few wait: those who wait hold one of the
 * threads and connections that commands have, and a storm of log-ins must not use them up.
 */
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PARALLELISM = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;
    private static final int WAITING = 9;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, MEMORY_KIB, ITERATIONS);
    private final Semaphore running;
    private final Semaphore admitted;
    private final String hashOfNobody;

    PasswordHashing(int processors) {
        int atOnce = Math.max(1, processors - 1);
        running = new Semaphore(atOnce, true);
        admitted = new Semaphore(atOnce + WAITING);
        hashOfNobody = encoder.encode("the password of nobody");
    }

    String hash(Password password) {
        return bounded(() -> encoder.encode(password.value()));
    }

    /** Whether the password has this hash; without a hash the answer is no, after the same work. */
    boolean matches(Password password, @Nullable String hash) {
        boolean matches = bounded(() -> encoder.matches(password.value(), hash == null ? hashOfNobody : hash));
        return matches && hash != null;
    }

    private <T> T bounded(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw new RefusedException(AccessRefusal.TOO_BUSY);
        }
        try {
            running.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                running.release();
            }
        } finally {
            admitted.release();
        }
    }
}
