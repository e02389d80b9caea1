package dev.cyanotype.profile.export;

import dev.cyanotype.profile.Histogram;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.Deflater;

/**
 * A histogram in the second encoding of HdrHistogram, compressed, in base 64. The counts stand in the order of their slots as
 * numbers of variable length; a negative one is so many empty slots.
 */
final class HistogramCode {
    private static final int COOKIE = 0x1c849313;
    private static final int COMPRESSED_COOKIE = 0x1c849314;
    private static final int HEADER = 40;
    private static final int DIGITS = 2;
    private static final long LEAST = 1;
    private static final long MOST = (1L << 42) - 1;

    private HistogramCode() {}

    static String encode(Histogram histogram) {
        byte[] packed = deflate(plain(histogram));
        ByteBuffer out = ByteBuffer.allocate(8 + packed.length);
        out.putInt(COMPRESSED_COOKIE).putInt(packed.length).put(packed);
        return Base64.getEncoder().encodeToString(out.array());
    }

    private static byte[] plain(Histogram histogram) {
        byte[] counts = counts(histogram);
        ByteBuffer out = ByteBuffer.allocate(HEADER + counts.length);
        out.putInt(COOKIE).putInt(counts.length).putInt(0).putInt(DIGITS).putLong(LEAST).putLong(MOST).putDouble(1);
        return out.put(counts).array();
    }

    private static byte[] counts(Histogram histogram) {
        var out = new ByteArrayOutputStream();
        int end = Math.max(1, histogram.slotsUsed());
        for (int slot = 0; slot < end; ) {
            int from = slot;
            while (slot < end && histogram.count(slot) == 0) {
                slot++;
            }
            if (slot > from) {
                append(out, from - slot);
            } else {
                append(out, histogram.count(slot++));
            }
        }
        return out.toByteArray();
    }

    /** Seven bits at a time, the least first, the sign in the last of them; a ninth byte has all its eight bits. */
    private static void append(ByteArrayOutputStream out, long number) {
        long rest = number << 1 ^ number >> 63;
        for (int i = 0; i < 8 && rest >>> 7 != 0; i++) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static byte[] deflate(byte[] plain) {
        try (var deflater = new Deflater()) {
            deflater.setInput(plain);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }
}
