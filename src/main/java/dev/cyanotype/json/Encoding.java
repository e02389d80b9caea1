package dev.cyanotype.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The check that bytes are well-formed UTF-8, before anything looks at what they say. */
final class Encoding {
    private Encoding() {}

    /** What is wrong with the encoding, or null. */
    static FaultList.@Nullable Found fault(byte[] bytes) {
        String other = otherEncoding(bytes);
        if (other != null) {
            return new FaultList.Found(0, JsonPath.ROOT, "the file is encoded as " + other + "; it has to be UTF-8");
        }
        int at = malformed(bytes);
        if (at < 0) {
            return null;
        }
        String hex = Integer.toHexString(bytes[at] & 0xFF);
        return new FaultList.Found(at, JsonPath.ROOT, "malformed UTF-8 at byte " + at + " (0x" + hex + ")");
    }

    /** The length of the byte order mark. */
    static int markLength(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
    }

    /** JSON begins with an ASCII character, so that a zero among the first two bytes means wider characters. */
    private static @Nullable String otherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean mark = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return mark || first == 0 || second == 0 ? "UTF-16 or UTF-32" : null;
    }

    private static int malformed(byte[] bytes) {
        int ascii = 0;
        while (ascii < bytes.length && bytes[ascii] >= 0) {
            ascii++;
        }
        if (ascii == bytes.length) {
            return -1;
        }
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, ascii, bytes.length - ascii);
        var out = CharBuffer.allocate(1 << 13);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }
}
