package dev.cyanotype.profile;

/** What the latest frames of a window took. For the window's thread, which feeds it and reads it. */
public final class FrameTimes {
    /** Ten seconds at the rate of most screens. */
    private static final int MOST = 600;

    private final long[] starts = new long[MOST];
    private final long[] nanos = new long[MOST];
    private long count;

    /**
     * One frame.
     *
     * @param start when its work began, by the pipeline's clock
     * @param took the work of the window's thread in nanoseconds, not the time until the next frame
     */
    public void add(long start, long took) {
        int slot = (int) (count++ % MOST);
        starts[slot] = start;
        nanos[slot] = took;
    }

    /** How many frames there are to look at. */
    public int size() {
        return (int) Math.min(count, MOST);
    }

    /** When a frame began; the oldest has index 0. */
    public long start(int index) {
        return starts[slot(index)];
    }

    /** What a frame took. */
    public long took(int index) {
        return nanos[slot(index)];
    }

    /** How they are spread. */
    public Histogram histogram() {
        var histogram = new Histogram();
        for (int i = 0; i < size(); i++) {
            histogram.record(took(i));
        }
        return histogram;
    }

    private int slot(int index) {
        return (int) ((count - size() + index) % MOST);
    }
}
