package org.attestory.benchmarks;

import java.util.Locale;

/** One line of the table. */
record Line(String what, String figure, String ceiling, String ratio, String target, Verdict verdict) {

    /** Whether the target was met; most lines have one. */
    enum Verdict {
        MET,
        MISSED,
        FAILED,
        /** No target, for information. */
        NONE
    }

    static Line share(String what, String unit, double figure, double ceiling, double target) {
        double ratio = figure / ceiling;
        return new Line(
                what,
                rate(figure, unit),
                rate(ceiling, unit),
                decimal(ratio),
                ">= " + decimal(target),
                ratio >= target ? Verdict.MET : Verdict.MISSED);
    }

    static Line shareForInformation(String what, String unit, double figure, double ceiling) {
        return new Line(what, rate(figure, unit), rate(ceiling, unit), decimal(figure / ceiling), "", Verdict.NONE);
    }

    static Line limit(String what, String figure, String target, boolean met) {
        return new Line(what, figure, "", "", target, met ? Verdict.MET : Verdict.MISSED);
    }

    static Line information(String what, String figure) {
        return new Line(what, figure, "", "", "", Verdict.NONE);
    }

    static Line failed(String what, Throwable failure) {
        return new Line(what, "", "", "", failure.toString().lines().findFirst().orElse(""), Verdict.FAILED);
    }

    static String rate(double perSecond, String unit) {
        return String.format(Locale.ROOT, "%,.0f %s", perSecond, unit);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String millis(double nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
