package dev.cyanotype.editor.profiler.plot;

import dev.cyanotype.profile.FrameTimes;

/**
 * The latest frames of the window as columns, the latest at the right; each column holds the longest of its frames.
 *
 * @param longest by column, in nanoseconds; 0 for none
 */
public record FrameColumns(long[] longest) {
    /** Frames come 120 times a second. */
    public static final long FAST = 8_333_333;

    /** Frames come 60 times a second. */
    public static final long SMOOTH = 16_666_667;

    /** What is at the top of the strip. */
    public static final long TOP = 20_000_000;

    public static FrameColumns of(FrameTimes frames, int columns) {
        long[] longest = new long[columns];
        int each = Math.max(1, Math.ceilDiv(frames.size(), Math.max(1, columns)));
        for (int i = 0; i < frames.size(); i++) {
            int column = columns - 1 - (frames.size() - 1 - i) / each;
            if (column >= 0) {
                longest[column] = Math.max(longest[column], frames.took(i));
            }
        }
        return new FrameColumns(longest);
    }

    /** How high a duration is in the strip, 0 to 1; by the square root, so that short frames are seen. */
    public static double height(long nanos) {
        return Math.min(1, Math.sqrt((double) nanos / TOP));
    }
}
