package dev.cyanotype.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a journal around its entries: a header, then record behind record.
 *
 * <p>A record is the length of its body, the CRC32C of what follows, the digest of the chain up to here (SHA-256 over the
 * digest before and the body, its first sixteen bytes), and the body. What is left of an older file behind the end can be whole
 * and still does not fit the chain. The header stays as it is in all versions, so that any can say which another is.
 */
final class Layout {
    /** The version that is written. 1 had no names of revisions and did not count the changes of a command. */
    static final int VERSION = 2;

    static final int OLDEST = 1;
    static final int HEADER = 32;
    static final int CHAIN = 16;
    /** What stands before the body of a record. */
    static final int PREFIX = 4 + 4 + CHAIN;

    private static final byte[] MAGIC = "CYANJRNL".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECKED = HEADER - 4;

    /**
     * What the first bytes of a journal say.
     *
     * @param version of the format
     * @param chain what the chain begins with: another for each journal
     */
    record Header(int version, byte[] chain) {}

    private Layout() {}

    /** A header: eight letters, the version, the time of day in milliseconds, eight bytes that are zero, and the CRC32C of these. */
    static byte[] header(int version, Instant begun) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.put(MAGIC).putInt(version).putLong(begun.getEpochSecond() * 1_000 + begun.getNano() / 1_000_000).putLong(0);
        return header.putInt(crc(header.array(), 0, CHECKED)).array();
    }

    /** What the header of a file says, or null where it has none. */
    static @Nullable Header headerOf(byte[] file) {
        if (file.length < HEADER || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return null;
        }
        ByteBuffer header = ByteBuffer.wrap(file);
        int version = header.getInt(MAGIC.length);
        return header.getInt(CHECKED) != crc(file, 0, CHECKED) || version < OLDEST ? null : new Header(version, chainOf(file));
    }

    static byte[] chainOf(byte[] file) {
        return next(new byte[CHAIN], file, 0, HEADER);
    }

    /** The record of a body. */
    static byte[] record(byte[] body, byte[] chain) {
        ByteBuffer record = ByteBuffer.allocate(PREFIX + body.length);
        record.putInt(body.length).putInt(0).put(chain).put(body);
        return record.putInt(4, crc(record.array(), 8, record.capacity())).array();
    }

    /** The chain one record further. */
    static byte[] next(byte[] chain, byte[] bytes, int from, int to) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(chain);
            digest.update(bytes, from, to - from);
            return Arrays.copyOf(digest.digest(), CHAIN);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    static int crc(byte[] bytes, int from, int to) {
        var crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }
}
