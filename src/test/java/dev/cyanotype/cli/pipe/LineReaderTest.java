package dev.cyanotype.cli.pipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void linesAreReadWithoutTheirLineFeeds() throws IOException {
        assertEquals(List.of("a", "", "bc"), read("a\n\nbc\n", 10));
    }

    @Test
    void lastLineNeedsNoLineFeed() throws IOException {
        assertEquals(List.of("a", "b"), read("a\nb", 10));
    }

    @Test
    void emptyInputHasNoLine() throws IOException {
        assertEquals(List.of(), read("", 10));
    }

    @Test
    void lineOfTheLimitIsReadAndALongerOneIsNot() throws IOException {
        assertEquals(List.of("12345", "too long", "6"), read("12345\n123456\n6\n", 5));
    }

    @Test
    void lineLongerThanTheBufferIsReadWhole() throws IOException {
        String line = "0123456789".repeat(50_000);

        assertEquals(List.of("a", line, "b"), read("a\n" + line + "\nb", 1_000_000));
    }

    @Test
    void endlessLineCostsNoMemoryBeyondTheLimit() throws IOException {
        assertEquals(List.of("too long", "next"), read(new Endless(2L << 30, "\nnext"), 1 << 20));
    }

    private static List<String> read(String text, int limit) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
    }

    private static List<String> read(InputStream in, int limit) throws IOException {
        var reader = new LineReader(in, limit);
        List<String> lines = new ArrayList<>();
        while (true) {
            switch (reader.next()) {
                case LineReader.Line.Whole(byte[] bytes) -> lines.add(new String(bytes, StandardCharsets.UTF_8));
                case LineReader.Line.TooLong _ -> lines.add("too long");
                case LineReader.Line.End _ -> {
                    return lines;
                }
            }
        }
    }

    /** So many bytes of a line, and then some text. */
    private static final class Endless extends InputStream {
        private long left;
        private final InputStream end;

        Endless(long length, String end) {
            this.left = length;
            this.end = new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time would take for ever");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) {
                return end.read(into, from, length);
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(into, from, from + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
