package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Against the published numbers of RFC 8785's author (suites/jcs). */
class EcmaNumberTest {
    @Test
    void writesThePublishedNumbers() throws IOException {
        List<String> lines = Files.readAllLines(SharedFiles.path("suites/jcs/es6-numbers-10k.txt"));

        assertEquals(10_000, lines.size());
        for (String line : lines) {
            int comma = line.indexOf(',');
            double value = Double.longBitsToDouble(Long.parseUnsignedLong(line.substring(0, comma), 16));
            assertEquals(line.substring(comma + 1), EcmaNumber.format(value), line);
            assertEquals(value + 0.0, JsonNumber.written(line.substring(comma + 1)).value(), line);
        }
    }

    @Test
    void hasThePublishedDigestOfAMillionNumbers() throws IOException {
        assertEquals("49415fee2c56c77864931bd3624faad425c3c577d6d74e89a83bc725506dad16", digest(1_000_000));
    }

    @Test
    @Tag("long")
    void hasThePublishedDigestOfTenMillionNumbers() throws IOException {
        assertEquals("b9f8a44a91d46813b21b9602e72f112613c91408db0b8341fb94603d9db135e0", digest(10_000_000));
    }

    private static String digest(int lines) throws IOException {
        PublishedNumbers numbers = new PublishedNumbers(Files.readString(SharedFiles.path("suites/jcs/README.md")));
        Utf8Sink out = new Utf8Sink(1 << 16);
        MessageDigest digest = sha256();
        for (int i = 0; i < lines; i++) {
            double value = numbers.next();
            out.ascii(Long.toHexString(Double.doubleToRawLongBits(value)));
            out.ascii(',');
            out.ascii(EcmaNumber.format(value));
            out.ascii('\n');
            if (out.length() > 1 << 15) {
                out.digestInto(digest);
                out.clear();
            }
        }
        out.digestInto(digest);
        return Sha256.hex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Test
    void writesEdgesAsEcmascriptDoes() {
        assertEquals("5e-324", EcmaNumber.format(Double.MIN_VALUE));
        assertEquals("1.7976931348623157e+308", EcmaNumber.format(Double.MAX_VALUE));
        assertEquals("100000000000000000000", EcmaNumber.format(1e20));
        assertEquals("1e+21", EcmaNumber.format(1e21));
        assertEquals("0.000001", EcmaNumber.format(1e-6));
        assertEquals("1e-7", EcmaNumber.format(1e-7));
        assertEquals("9007199254740992", EcmaNumber.format(9007199254740992.0));
        assertEquals("-0.5", EcmaNumber.format(-0.5));
        assertEquals("0", EcmaNumber.format(-0.0));
    }
}
