package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.SharedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public suite JSONTestSuite (nst), every file of it. */
class JsonTestSuiteTest {
    private static final Path SUITE = Path.of("suites/json-test-suite");

    @Test
    void readsAllThatIsJsonButDuplicateNames() {
        List<String> refused = new ArrayList<>();
        List<Path> files = files("test_parsing", "y_");
        for (Path file : files) {
            if (!isRead(file)) {
                refused.add(file.getFileName() + ": " + answer(file));
            }
        }

        assertEquals(95, files.size());
        assertEquals(
                List.of(
                        "y_object_duplicated_key.json: 1:10: a: this name stands twice in one object",
                        "y_object_duplicated_key_and_value.json: 1:10: a: this name stands twice in one object"),
                refused);
    }

    @Test
    void refusesAllThatIsNotJson() {
        List<Path> files = files("test_parsing", "n_");

        assertEquals(188, files.size());
        assertEquals(List.of(), files.stream().filter(JsonTestSuiteTest::isRead).toList());
        for (Path file : files) {
            List<Fault> faults = Readings.faults(bytes(file));
            assertEquals(1, faults.size(), file.toString());
            assertEquals(-1, faults.getFirst().toString().indexOf('\n'), file.toString());
        }
    }

    @Test
    void givesItsPinnedAnswerWhereTheStandardLeavesItOpen() {
        assertEquals(PINNED, answers("test_parsing", "i_"));
    }

    @Test
    void neverChangesWhatOthersTransform() {
        assertEquals(PINNED_TRANSFORMS, answers("test_transform", ""));
    }

    private static String answers(String folder, String prefix) {
        StringBuilder answers = new StringBuilder();
        for (Path file : files(folder, prefix)) {
            answers.append(file.getFileName()).append(" | ").append(answer(file)).append('\n');
        }
        return answers.toString();
    }

    /** "read", if it also writes the same bytes, or the faults. */
    private static String answer(Path file) {
        byte[] bytes = bytes(file);
        return switch (StrictReader.read(bytes)) {
            case Reading.Read(JsonDocument document) -> {
                assertArrayEquals(bytes, document.toBytes(), file.toString());
                yield "read";
            }
            case Reading.Refused(List<Fault> faults) -> {
                StringBuilder all = new StringBuilder();
                for (Fault fault : faults) {
                    all.append(all.isEmpty() ? "" : "; ").append(fault);
                }
                yield all.toString();
            }
        };
    }

    private static boolean isRead(Path file) {
        return answer(file).equals("read");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(String folder, String prefix) {
        try (Stream<Path> files = Files.list(SharedFiles.path(SUITE.resolve(folder).toString()))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final String PINNED = """
            i_number_double_huge_neg_exp.json | read
            i_number_huge_exp.json | read
            i_number_neg_int_huge_exp.json | read
            i_number_pos_double_huge_exp.json | read
            i_number_real_neg_overflow.json | read
            i_number_real_pos_overflow.json | read
            i_number_real_underflow.json | read
            i_number_too_big_neg_int.json | read
            i_number_too_big_pos_int.json | read
            i_number_very_big_negative_int.json | read
            i_object_key_lone_2nd_surrogate.json | 1:2: a name holds a lone surrogate, which stands for no character
            i_string_1st_surrogate_but_2nd_missing.json | 1:2: [0]: a string holds the lone surrogate \\udada, which stands for no character
            i_string_1st_valid_surrogate_2nd_invalid.json | 1:2: [0]: a string holds the lone surrogate \\ud888, which stands for no character
            i_string_UTF-16LE_with_BOM.json | 1:1: the file is encoded as UTF-16 or UTF-32; it has to be UTF-8
            i_string_UTF-8_invalid_sequence.json | 1:5: malformed UTF-8 at byte 7 (0xfa)
            i_string_UTF8_surrogate_U+D800.json | 1:3: malformed UTF-8 at byte 2 (0xed)
            i_string_incomplete_surrogate_and_escape_valid.json | 1:2: [0]: a string holds the lone surrogate \\ud800, which stands for no character
            i_string_incomplete_surrogate_pair.json | 1:2: [0]: a string holds the lone surrogate \\udd1e, which stands for no character
            i_string_incomplete_surrogates_escape_valid.json | 1:2: [0]: a string holds the lone surrogate \\ud800, which stands for no character
            i_string_invalid_lonely_surrogate.json | 1:2: [0]: a string holds the lone surrogate \\ud800, which stands for no character
            i_string_invalid_surrogate.json | 1:2: [0]: a string holds the lone surrogate \\ud800, which stands for no character
            i_string_invalid_utf-8.json | 1:3: malformed UTF-8 at byte 2 (0xff)
            i_string_inverted_surrogates_U+1D11E.json | 1:2: [0]: a string holds the lone surrogate \\udd1e, which stands for no character
            i_string_iso_latin_1.json | 1:3: malformed UTF-8 at byte 2 (0xe9)
            i_string_lone_second_surrogate.json | 1:2: [0]: a string holds the lone surrogate \\udfaa, which stands for no character
            i_string_lone_utf8_continuation_byte.json | 1:3: malformed UTF-8 at byte 2 (0x81)
            i_string_not_in_unicode_range.json | 1:3: malformed UTF-8 at byte 2 (0xf4)
            i_string_overlong_sequence_2_bytes.json | 1:3: malformed UTF-8 at byte 2 (0xc0)
            i_string_overlong_sequence_6_bytes.json | 1:3: malformed UTF-8 at byte 2 (0xfc)
            i_string_overlong_sequence_6_bytes_null.json | 1:3: malformed UTF-8 at byte 2 (0xfc)
            i_string_truncated-utf-8.json | 1:3: malformed UTF-8 at byte 2 (0xe0)
            i_string_utf16BE_no_BOM.json | 1:1: the file is encoded as UTF-16 or UTF-32; it has to be UTF-8
            i_string_utf16LE_no_BOM.json | 1:1: the file is encoded as UTF-16 or UTF-32; it has to be UTF-8
            i_structure_500_nested_arrays.json | 1:101: arrays and objects are nested deeper than 100
            i_structure_UTF-8_BOM_empty_object.json | read
            """;

    private static final String PINNED_TRANSFORMS = """
            number_-9223372036854775808.json | read
            number_-9223372036854775809.json | read
            number_1.0.json | read
            number_1.000000000000000005.json | read
            number_1000000000000000.json | read
            number_10000000000000000999.json | read
            number_1e-999.json | read
            number_1e6.json | read
            number_9223372036854775807.json | read
            number_9223372036854775808.json | read
            object_key_nfc_nfd.json | read
            object_key_nfd_nfc.json | read
            object_same_key_different_values.json | 1:8: a: this name stands twice in one object
            object_same_key_same_value.json | 1:8: a: this name stands twice in one object
            object_same_key_unclear_values.json | 1:9: a: this name stands twice in one object
            string_1_escaped_invalid_codepoint.json | 1:2: [0]: a string holds the lone surrogate \\ud800, which stands for no character
            string_1_invalid_codepoint.json | 1:3: malformed UTF-8 at byte 2 (0xed)
            string_2_escaped_invalid_codepoints.json | 1:2: [0]: a string holds the lone surrogate \\ud800, which stands for no character
            string_2_invalid_codepoints.json | 1:3: malformed UTF-8 at byte 2 (0xed)
            string_3_escaped_invalid_codepoints.json | 1:2: [0]: a string holds the lone surrogate \\ud800, which stands for no character
            string_3_invalid_codepoints.json | 1:3: malformed UTF-8 at byte 2 (0xed)
            string_with_escaped_NULL.json | read
            """;
}
