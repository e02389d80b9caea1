package dev.cyanotype.cli.pipe;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the texts met last, so that the same text is read once. Bounded in number and in bytes.
 *
 * @param <T> what a text is read as
 */
public final class Recent<T> {
    private static final int MOST = 16;
    private static final int MOST_BYTES = 32 << 20;

    private static final class Text {
        private final byte[] bytes;
        private final int hash;

        Text(byte[] bytes) {
            this.bytes = bytes;
            this.hash = Arrays.hashCode(bytes);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text that && hash == that.hash && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Map<Text, T> values = new LinkedHashMap<>(MOST, 0.75f, true);
    private long bytes;

    /** What a text is read as: kept from before, or read now. */
    public T get(byte[] text, Function<byte[], T> read) {
        var key = new Text(text);
        T known = values.get(key);
        if (known != null) {
            return known;
        }
        T value = read.apply(text);
        if (text.length <= MOST_BYTES) {
            values.put(key, value);
            bytes += text.length;
            while (values.size() > MOST || bytes > MOST_BYTES) {
                Text oldest = values.keySet().iterator().next();
                values.remove(oldest);
                bytes -= oldest.bytes.length;
            }
        }
        return value;
    }
}
