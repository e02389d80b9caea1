package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "0", "-0", "0.0", "12", "12.50", "0.97", "1e2", "1E+2", "0.1", "123456789012345", "1e-7",
        "1.0000000000000000000", "9007199254740992", "1.7976931348623157e308", "5e-324", "0e99999999999",
        "-0.000e-99999999999", "100000000000000000000000", "1e0000000000002"
    })
    void isExactWhereTheDigitsAreThoseOfTheShortestDouble(String written) {
        assertTrue(JsonNumber.written(written).isShortestDouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1e400", "-1e400", "1e99999999999", "1e-999", "1e-99999999999", "1.000000000000000005",
        "9007199254740993", "0.10000000000000000001", "0.1000000000000000055511151231257827", "1.7976931348623158e308", "4.9e-324", "10000000000000000999"
    })
    void isNotExactWhereADoubleWouldChangeTheDigits(String written) {
        assertFalse(JsonNumber.written(written).isShortestDouble());
        assertFalse(JsonNumber.written(written).isCanonical());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0, true", "1, 1e0, true", "100, 1E2, true", "0, -0, true", "0, 0e99999999999, true", "0.5, 5e-1, true", "1, 2, false",
        "1e400, 10e399, true", "1e400, 1e401, false", "1e400, -1e400, false", "1, 1.000000000000000005, false",
        "1.000000000000000005, 1.0000000000000000050, true", "0, 1e-999, false", "1e-999, 10e-1000, true", "1e-999, 1e-998, false",
        "1e99999999999, 2e99999999999, false", "1e99999999999, 1e99999999999, true", "9007199254740993, 9007199254740992, false"
    })
    void isEqualByItsWrittenValue(String one, String other, boolean equal) {
        JsonNumber a = JsonNumber.written(one);
        JsonNumber b = JsonNumber.written(other);

        assertEquals(equal, a.equals(b));
        assertEquals(equal, b.equals(a));
        assertTrue(!equal || a.hashCode() == b.hashCode());
    }

    @Test
    void hasTheValueOfTheNearestDouble() {
        SplittableRandom random = new SplittableRandom(20250101);
        for (int i = 0; i < 100_000; i++) {
            long digits = random.nextLong(1_000_000_000_000_000L) >> random.nextInt(48);
            StringBuilder text = new StringBuilder(Long.toString(digits));
            int point = random.nextInt(text.length() + 1);
            if (point > 0 && point < text.length()) {
                text.insert(point, '.');
            }
            if (random.nextBoolean()) {
                text.insert(0, '-');
            }
            double expected = Double.parseDouble(text.toString());
            double value = JsonNumber.written(text.toString()).value();
            assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(value), text.toString());
        }
    }

    @Test
    void knowsCanonicalDigitsWithoutWorkingThemOut() {
        for (String written : new String[] {"0", "7", "-7", "0.97", "-0.5", "0.000001", "360", "12345678901234"}) {
            assertTrue(JsonNumber.written(written).isCanonical(), written);
            assertEquals(written, EcmaNumber.format(JsonNumber.written(written).value()));
        }
        for (String written : new String[] {"-0", "0.0", "1.50", "1.0", "1e2", "0.0000001", "-0.0"}) {
            assertFalse(JsonNumber.written(written).isCanonical(), written);
            assertNotEquals(written, EcmaNumber.format(JsonNumber.written(written).value()));
        }
    }

    @Test
    void refusesWhatJsonCannotHold() {
        assertThrows(IllegalArgumentException.class, () -> JsonNumber.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonNumber.of(Double.POSITIVE_INFINITY));
        assertEquals("0", JsonNumber.of(-0.0).toText());
    }
}
