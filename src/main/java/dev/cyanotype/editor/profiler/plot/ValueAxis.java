package dev.cyanotype.editor.profiler.plot;

import dev.cyanotype.editor.support.look.Durations;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of durations, from the foot of a chart up.
 *
 * @param from the duration at the foot, in nanoseconds
 * @param top the duration at the top
 * @param log whether equal distances are equal ratios
 */
public record ValueAxis(long from, long top, boolean log) {
    private static final long LEAST = 1_000;

    /**
     * A mark on the axis.
     *
     * @param share where it is, 0 at the foot and 1 at the top
     * @param text empty for a mark between others
     */
    public record Tick(double share, String text) {}

    /** A linear axis to the next 1, 2 or 5 of a power of ten above a duration. */
    public static ValueAxis linear(long nanos) {
        return new ValueAxis(0, roundUp(Math.max(LEAST, nanos)), false);
    }

    /** A logarithmic axis over one power of ten or more, from a 1, 2 or 5 of one to another, around two durations. */
    public static ValueAxis logarithmic(long least, long most) {
        long from = roundDown(Math.max(1, least));
        return new ValueAxis(from, Math.max(roundUp(Math.max(1, most)), from * 10), true);
    }

    private static long roundUp(long nanos) {
        long power = powerOfTen(nanos);
        return power >= nanos ? power : power * 2 >= nanos ? power * 2 : power * 5 >= nanos ? power * 5 : power * 10;
    }

    private static long roundDown(long nanos) {
        long power = powerOfTen(nanos);
        return power * 5 <= nanos ? power * 5 : power * 2 <= nanos ? power * 2 : power;
    }

    private static long powerOfTen(long atMost) {
        long power = 1;
        while (power <= atMost / 10) {
            power *= 10;
        }
        return power;
    }

    /** How far up a duration is, 0 to 1 where it is on the axis; more than 1 above it. */
    public double share(double nanos) {
        if (!log) {
            return nanos / top;
        }
        return nanos <= from ? 0 : Math.log(nanos / from) / Math.log((double) top / from);
    }

    /** The marks, from the foot up; fewer of them have words where there is little room. */
    public List<Tick> ticks(double height) {
        return log ? decades(height) : steps(height);
    }

    private List<Tick> steps(double height) {
        int parts = height >= 180 ? leading() == 5 ? 5 : 4 : height >= 64 ? leading() == 5 ? 5 : 2 : 1;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= parts; i++) {
            boolean words = parts != 5 || height >= 110 || i == 0 || i == parts;
            ticks.add(new Tick((double) i / parts, !words ? "" : i == 0 ? "0" : plain(top * i / (double) parts)));
        }
        return ticks;
    }

    private int leading() {
        return (int) (top / powerOfTen(top));
    }

    private List<Tick> decades(double height) {
        List<Tick> ticks = new ArrayList<>();
        int every = Math.max(1, (int) Math.ceil(Math.log10((double) top / from) * 18 / height));
        long first = powerOfTen(from) == from ? from : powerOfTen(from) * 10;
        int count = 0;
        for (long value = first; value <= top; value *= 10) {
            ticks.add(new Tick(share(value), count % every == 0 ? plain(value) : ""));
            count++;
        }
        return ticks;
    }

    /** A round duration without places that say nothing: {@code 20 µs}, {@code 2.5 ms}. */
    static String plain(double nanos) {
        double unit = nanos < 1_000 ? 1 : nanos < 1_000_000 ? 1_000 : nanos < 1_000_000_000 ? 1_000_000 : 1_000_000_000;
        double tenths = Math.rint(nanos / unit * 10);
        if (Math.abs(tenths / 10 * unit - nanos) > unit / 1_000) {
            return Durations.of(nanos);
        }
        String name = unit == 1 ? " ns" : unit == 1_000 ? " µs" : unit == 1_000_000 ? " ms" : " s";
        return tenths % 10 == 0 ? (long) (tenths / 10) + name : tenths / 10 + name;
    }
}
