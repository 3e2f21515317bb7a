package org.attestory.access.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;

/**
 * So many tries a minute for each key, all at once if need be (a token bucket, filled again evenly). Forgets keys that are
 * quiet, and the quietest when there are very many.
 */
class RateLimit {

    private static final long MOST_KEYS = 100_000;

    /** Long enough that nobody is forgotten who still has to wait. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final int perMinute;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(int perMinute) {
        this.perMinute = perMinute;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(REMEMBERED)
                .build(key -> bucket(perMinute));
    }

    /** A bucket that everybody shares. */
    static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** Takes one try. */
    void take(String key) {
        take(buckets.get(key));
    }

    /** Takes one try from a bucket. */
    static void take(Bucket bucket) {
        if (!bucket.tryConsume(1)) {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    /** Takes nothing, but refuses whoever has nothing left. Whoever was never charged costs no memory. */
    void requireSome(String key) {
        Bucket bucket = buckets.getIfPresent(key);
        if (bucket != null) {
            EstimationProbe probe = bucket.estimateAbilityToConsume(1);
            if (!probe.canBeConsumed()) {
                throw new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    /** Takes what something turned out to cost, be it more than is left: then the next waits until that is made up for. */
    void charge(String key, long cost) {
        buckets.get(key).consumeIgnoringRateLimits(Math.clamp(cost, 1, perMinute));
    }
}
