package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of reading and writing, on random values. */
class JsonRoundTripTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsMeaningAndBytesHoweverAValueIsWritten(long seed) {
        RandomJson random = new RandomJson(new SplittableRandom(seed));
        for (int i = 0; i < 1_000; i++) {
            JsonValue value = random.value(5);
            String text = random.written(value);
            JsonValue read = Readings.value(text);

            assertEquals(value, read, text);
            assertEquals(value.hashCode(), read.hashCode(), text);
            assertArrayEquals(Canonical.bytes(value), Canonical.bytes(read), text);
            assertEquals(value, Readings.value(value.toText()), text);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 7})
    void canonicalFormIsItsOwnCanonicalForm(long seed) {
        RandomJson random = new RandomJson(new SplittableRandom(seed));
        for (int i = 0; i < 1_000; i++) {
            byte[] canonical = Canonical.bytes(random.value(5));

            assertArrayEquals(canonical, Canonical.bytes(Readings.document(canonical).root()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {8, 9, 10})
    void readsOrRefusesWhateverAFileWasDamagedTo(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomJson json = new RandomJson(random);
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = Readings.utf8(json.written(json.value(3)) + "  ");
            for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
                byte other = random.nextBoolean() ? (byte) random.nextInt() : bytes[random.nextInt(bytes.length)];
                bytes[random.nextInt(bytes.length)] = other;
            }
            switch (StrictReader.read(bytes)) {
                case Reading.Read(JsonDocument document) -> assertArrayEquals(bytes, document.toBytes());
                case Reading.Refused(List<Fault> faults) -> {
                    assertFalse(faults.isEmpty());
                    assertEquals(-1, faults.getFirst().toString().indexOf('\n'));
                    refused++;
                }
            }
        }

        assertTrue(refused > 1_000 && refused < 9_000, "refused " + refused);
    }
}
