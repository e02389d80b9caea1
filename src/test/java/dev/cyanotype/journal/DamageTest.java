package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the bytes: everything before comes back, nothing wrong does, and it is said where it stops. */
class DamageTest {
    private static final int PAGE = 4_096;

    private static final Life LIFE = Life.of(11, 60, 12);
    private final byte[] good = LIFE.bytes();
    private final List<Integer> offsets = LIFE.offsets();

    @Test
    void cutAtEveryByteOfTheLastThreeRecords() {
        for (int length = offsets.get(offsets.size() - 4); length <= good.length; length++) {
            assertPrefix(Arrays.copyOf(good, length), length, offsets.contains(length));
        }
    }

    @Test
    void cutAnywhere() {
        var random = new Random(12);
        for (int i = 0; i < 500; i++) {
            int length = random.nextInt(good.length);
            assertPrefix(Arrays.copyOf(good, length), length, length == 0 || offsets.contains(length));
        }
    }

    @Test
    void cutWithinTheHeader() {
        for (int length = 1; length < Layout.HEADER; length++) {
            assertPrefix(Arrays.copyOf(good, length), length, false);
        }
    }

    @Test
    void bitsFlipped() {
        flips(13, 1_000);
    }

    @Test
    @Tag("long")
    void everyBitFlipped() {
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] flipped = good.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            JournalReading reading = JournalReading.of(flipped);
            assertEquals(recordsBefore(bit / 8), reading.placed().size(), "bit " + bit);
            assertNotNull(reading.damage());
        }
    }

    private void flips(long seed, int count) {
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            int bit = random.nextInt(good.length * 8);
            byte[] flipped = good.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertPrefix(flipped, bit / 8, false);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, PAGE - 1})
    void pagesZeroed(int shift) {
        for (int page = shift; page < good.length; page += PAGE) {
            byte[] zeroed = good.clone();
            Arrays.fill(zeroed, page, Math.min(page + PAGE, good.length), (byte) 0);
            assertPrefix(zeroed, page, false);
        }
    }

    @Test
    void pagesOfZerosBehindTheEnd() {
        assertPrefix(Arrays.copyOf(good, good.length + PAGE), good.length, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE - Layout.PREFIX, 1 << 30})
    void lengthsThatLie(int length) {
        for (int at : offsets.subList(0, offsets.size() - 1)) {
            byte[] lying = good.clone();
            ByteBuffer.wrap(lying).putInt(at, length);
            assertPrefix(lying, at, false);
        }
    }

    @Test
    void recordsOfAnotherJournalDoNotFit() {
        byte[] other = Life.of(14, 60, 12).bytes();
        int from = offsets.get(20);
        byte[] mixed = good.clone();
        System.arraycopy(other, 0, mixed, from, Math.min(other.length, mixed.length - from));

        assertPrefix(mixed, from, false);
    }

    @Test
    void recordsLeftOutOrTwiceDoNotFit() {
        int from = offsets.get(20);
        int to = offsets.get(21);
        byte[] without = new byte[good.length - (to - from)];
        System.arraycopy(good, 0, without, 0, from);
        System.arraycopy(good, to, without, from, good.length - to);
        byte[] twice = Arrays.copyOf(good, good.length + to - from);
        System.arraycopy(good, from, twice, to, good.length - from);

        assertPrefix(without, from, false);
        assertPrefix(twice, to, false);
    }

    /** Bodies that are nonsense under a checksum and a chain that fit: made on purpose, never by a disk. */
    @Test
    void nonsenseThatIsSignedIsNoException() {
        var random = new Random(15);
        for (int i = 0; i < 1_000; i++) {
            int at = random.nextInt(LIFE.entries.size());
            byte[] body = EntryCodec.pack(LIFE.entries.get(at));
            for (int n = random.nextInt(3); n >= 0; n--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            byte[] before = Arrays.copyOf(good, offsets.get(at));
            byte[] chain = JournalReading.of(before).tail().chain();
            byte[] record = Layout.record(body, Layout.next(chain, body, 0, body.length));
            byte[] file = Arrays.copyOf(before, before.length + record.length);
            System.arraycopy(record, 0, file, before.length, record.length);

            Recovery recovery = Recovery.of(file);

            assertTrue(recovery.reading().placed().size() >= at, "entry " + at + " of try " + i);
        }
    }

    @Test
    void noiseIsNoException() {
        var random = new Random(16);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            if (i % 2 == 0 && noise.length > Layout.HEADER) {
                System.arraycopy(good, 0, noise, 0, Layout.HEADER);
            }
            assertEquals(List.of(), Recovery.of(noise).reading().placed());
        }
    }

    /** @param from the first byte that is not what it was */
    private void assertPrefix(byte[] file, int from, boolean whole) {
        int records = recordsBefore(from);
        Recovery recovery = Recovery.of(file);
        String where = "from byte " + from;

        assertEquals(records, recovery.reading().placed().size(), where);
        Damage damage = recovery.damage();
        assertEquals(whole, damage == null, where);
        if (damage != null) {
            assertEquals(from < Layout.HEADER ? 0 : (long) offsets.get(records), damage.offset(), where);
            assertFalse(damage.what().isBlank(), where);
        }
        if (records == 0) {
            assertNull(recovery.state(), where);
        } else {
            assertEquals(LIFE.known.get(records - 1), Life.known(RecoveryTest.state(recovery).history()), where);
        }
    }

    /** How many records end at or before a byte. */
    private int recordsBefore(int from) {
        int records = 0;
        while (records + 1 < offsets.size() && offsets.get(records + 1) <= from) {
            records++;
        }
        return from < Layout.HEADER ? 0 : records;
    }
}
