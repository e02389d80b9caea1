package dev.cyanotype.journal;

import dev.cyanotype.json.Unpacker;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a journal holds, up to where it is damaged.
 *
 * @param version the version of its format; 0 where its header is damaged
 * @param placed the entries, and where each of them begins
 * @param tail behind the last good entry
 * @param damage what is wrong behind that, or null
 */
public record JournalReading(int version, List<Placed> placed, Tail tail, @Nullable Damage damage) {

    /** An entry and the offset of its record. */
    public record Placed(long offset, Entry entry) {}

    /** Reads the bytes of a journal; whatever they are, it is no exception. */
    public static JournalReading of(byte[] file) {
        if (file.length == 0) {
            return new JournalReading(Layout.VERSION, List.of(), Tail.NOTHING, null);
        }
        Layout.Header header = Layout.headerOf(file);
        if (header == null) {
            return new JournalReading(0, List.of(), Tail.NOTHING, new Damage(0, "the header is not that of a journal"));
        }
        return new Records(file, header).read();
    }

    /** Whether a later Cyanotype wrote it: it is not to be written on. */
    public boolean isNewer() {
        return version > Layout.VERSION;
    }

    public List<Entry> entries() {
        return placed.stream().map(Placed::entry).toList();
    }

    /** The records of one file, in order. */
    private static final class Records {
        private final byte[] file;
        private final int version;
        private final EntryCodec codec;
        private final List<Placed> placed = new ArrayList<>();
        private byte[] chain;
        private int at = Layout.HEADER;

        Records(byte[] file, Layout.Header header) {
            this.file = file;
            this.version = header.version();
            this.codec = new EntryCodec(version);
            this.chain = header.chain();
        }

        JournalReading read() {
            String wrong = null;
            while (wrong == null && at < file.length) {
                wrong = next();
            }
            Damage damage = wrong == null ? null : new Damage(at, wrong);
            return new JournalReading(version, placed, new Tail(at, chain), damage);
        }

        /** Goes one record further; what is wrong with it, or null. */
        private @Nullable String next() {
            int rest = file.length - at - Layout.PREFIX;
            if (rest < 0) {
                return "a record is cut off";
            }
            ByteBuffer prefix = ByteBuffer.wrap(file);
            int length = prefix.getInt(at);
            if (length <= 0) {
                return "a record has no length";
            }
            if (length > rest) {
                return "a record is cut off";
            }
            int body = at + Layout.PREFIX;
            int end = body + length;
            if (prefix.getInt(at + 4) != Layout.crc(file, at + 8, end)) {
                return "a record is not what was written";
            }
            byte[] linked = Layout.next(chain, file, body, end);
            if (!Arrays.equals(linked, 0, Layout.CHAIN, file, at + 8, body)) {
                return "a record does not follow the one before it";
            }
            try {
                placed.add(new Placed(at, codec.unpack(Arrays.copyOfRange(file, body, end))));
            } catch (Unpacker.Malformed malformed) {
                return "a record cannot be read: " + malformed.getMessage();
            }
            chain = linked;
            at = end;
            return null;
        }
    }
}
