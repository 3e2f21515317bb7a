package org.attestory.benchmarks;

/**
 * How much is measured.
 *
 * @param certificates in the read model for the second look at verification
 * @param replayed certificates in the history that a projection is rebuilt from
 * @param rounds of each side of a comparison
 * @param seconds of a round
 * @param warmUpSeconds before the first round, for the compiler of the JVM
 * @param samples of the time until a page has changed
 * @param exported certificates in an archive
 * @param documents drawn in a round
 */
record Scale(
        int certificates,
        int replayed,
        int rounds,
        int seconds,
        int warmUpSeconds,
        int samples,
        int exported,
        int documents) {

    static final int FEW = 1_000;
    static final int HOT = 300;

    static Scale named(String name) {
        return switch (name) {
            case "full" -> new Scale(1_000_000, 200_000, 5, 4, 15, 200, 10_000, 200);
            case "quick" -> new Scale(100_000, 20_000, 3, 2, 5, 60, 2_000, 60);
            default -> throw new IllegalArgumentException("attestory.benchmark is full or quick, not " + name);
        };
    }
}
