package dev.cyanotype.cli.pipe;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines of bytes, each up to a limit; of a longer one nothing is kept. */
public final class LineReader {
    private static final int CHUNK = 1 << 16;

    /** What was read. */
    public sealed interface Line {

        /** A line without its line feed. */
        record Whole(byte[] bytes) implements Line {}

        /** A line beyond the limit. */
        record TooLong() implements Line {}

        /** There is no further line. */
        record End() implements Line {}
    }

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;

    /** @param limit the longest line, in bytes, its line feed not counted */
    public LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; a last one without a line feed counts where it holds anything. */
    public Line next() throws IOException {
        byte[] line = new byte[0];
        int length = 0;
        boolean tooLong = false;
        boolean began = false;
        while (at < filled || fill()) {
            began = true;
            int end = lineFeed();
            int more = end - at;
            if (tooLong || more > limit - length) {
                tooLong = true;
                line = new byte[0];
            } else {
                line = withRoom(line, length, more);
                System.arraycopy(chunk, at, line, length, more);
                length += more;
            }
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (!began) {
            return new Line.End();
        }
        return tooLong ? new Line.TooLong() : new Line.Whole(line.length == length ? line : Arrays.copyOf(line, length));
    }

    private byte[] withRoom(byte[] line, int length, int more) {
        int needed = length + more;
        return needed <= line.length ? line : Arrays.copyOf(line, (int) Math.min(limit, Math.max(needed, line.length * 2L)));
    }

    private int lineFeed() {
        int i = at;
        while (i < filled && chunk[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        int read = in.read(chunk);
        at = 0;
        filled = Math.max(read, 0);
        return read > 0;
    }
}
