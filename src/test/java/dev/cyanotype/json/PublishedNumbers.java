package dev.cyanotype.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The sequence of doubles whose ECMAScript forms have a published digest, by the algorithm in the suite's README: the
 * constants listed there, then 2,000 in a row, then the words of SHA-256 applied again and again to 32 zero bytes.
 */
final class PublishedNumbers {
    private static final int SERIAL = 2_000;

    private final List<Double> constants = new ArrayList<>();
    private final Sha256 sha = new Sha256();
    private int index;
    private byte[] block = new byte[Sha256.LENGTH];
    private ByteBuffer words = ByteBuffer.allocate(0);

    PublishedNumbers(String readme) {
        int from = readme.indexOf("BigUint64Array([");
        String listed = readme.substring(from, readme.indexOf("])", from));
        for (MatchResult match : Pattern.compile("0x([0-9a-f]{16})n").matcher(listed).results().toList()) {
            constants.add(Double.longBitsToDouble(Long.parseUnsignedLong(match.group(1), 16)));
        }
    }

    double next() {
        int i = index++;
        if (i < constants.size()) {
            return constants.get(i);
        }
        return i < constants.size() + SERIAL ? Double.longBitsToDouble(0x0010000000000000L + i - constants.size()) : random();
    }

    private double random() {
        double value = 0;
        while (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            if (!words.hasRemaining()) {
                block = sha.of(block);
                words = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
            }
            value = words.getDouble();
        }
        return value;
    }
}
