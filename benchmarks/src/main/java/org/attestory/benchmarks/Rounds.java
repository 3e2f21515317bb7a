package org.attestory.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Two sides measured in turn, so that whatever else the machine does falls on both; what counts is the median. */
record Rounds(List<Double> figures, List<Double> ceilings) {

    static Rounds alternate(int rounds, Callable<Double> figure, Callable<Double> ceiling) throws Exception {
        List<Double> figures = new ArrayList<>();
        List<Double> ceilings = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            figures.add(figure.call());
            ceilings.add(ceiling.call());
        }
        System.err.println("    measured " + figures + " ceiling " + ceilings);
        return new Rounds(figures, ceilings);
    }

    double figure() {
        return median(figures);
    }

    double ceiling() {
        return median(ceilings);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
