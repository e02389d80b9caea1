package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Documents;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.edit.RandomEdits;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Packer;
import dev.cyanotype.json.Unpacker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** What is unpacked is what was packed: the same bytes forwards and back, after any number of edits. */
class PatchCodecTest {

    record Program(String document, long seed) {}

    static List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        for (String document : Documents.ALL.keySet()) {
            for (long seed = 1; seed <= 8; seed++) {
                programs.add(new Program(document, seed));
            }
        }
        return programs;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void unpackedPatchesDoWhatTheyDid(Program program) throws Unpacker.Malformed {
        var edits = new RandomEdits(new Random(program.seed));
        byte[] start = Documents.ALL.get(program.document).getBytes(StandardCharsets.UTF_8);
        Blueprint document = open(start);
        Blueprint rebuilt = open(start);
        var unpacker = new Unpacker();
        List<Patch> patches = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            List<Change> changes = new ArrayList<>();
            var draft = new Draft(document);
            for (int i = step % 3; i >= 0; i--) {
                Edit edit = edits.on(draft);
                EditPlanner.apply(edit, draft, changes);
            }
            var packed = new Packer();
            PatchCodec.pack(new Patch(changes), packed);
            Patch patch = PatchCodec.unpack(unpacker.over(packed.toByteArray()));
            assertTrue(unpacker.isAtEnd());
            var again = new Packer();
            PatchCodec.pack(patch, again);
            assertArrayEquals(packed.toByteArray(), again.toByteArray());

            document = draft.build();
            rebuilt = patch.applyTo(rebuilt);
            assertSame(document, rebuilt);
            patches.add(patch);
        }
        for (Patch patch : patches.reversed()) {
            rebuilt = patch.inverse().applyTo(rebuilt);
        }
        assertArrayEquals(start, rebuilt.toBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "null", "true", "false", "1.50", "-0", "1e400", "\"\\u0041\\/\"", "\"plain\"", "[]", "[ ]", "[1,2]", "[1, 2]", "[\n 1 ,2\n]", "{}", "{ }",
        "{\"b\":1,\"a\":{ \"c\" :[ ]}}", "{\"a\": 1, \"b\": 2}", "{ \"\\u0062\": \"\uD83D\uDE00\" }"
    })
    void jsonComesBackAsItWasWritten(String written) throws Unpacker.Malformed {
        JsonValue value = Objects.requireNonNull(JsonText.value(written));
        byte[] packed = new Packer().json(value).toByteArray();

        assertEquals(written, new Unpacker().over(packed).json().toText());
    }

    @Test
    void lengthsBeyondTheBytesAreRefusedBeforeRoomIsTaken() {
        byte[] packed = new Packer().number(Integer.MAX_VALUE).toByteArray();

        assertThrows(Unpacker.Malformed.class, () -> new Unpacker().over(packed).string());
        assertThrows(Unpacker.Malformed.class, () -> new Unpacker().over(packed).blob());
        assertThrows(Unpacker.Malformed.class, () -> new Unpacker().over(packed).strings());
        assertThrows(Unpacker.Malformed.class, () -> PatchCodec.unpack(new Unpacker().over(packed)));
    }

    @Test
    void nestingBeyondReasonIsRefused() {
        var packed = new Packer();
        for (int i = 0; i < 100_000; i++) {
            packed.octet(6).number(1);
        }

        assertThrows(Unpacker.Malformed.class, () -> new Unpacker().over(packed.toByteArray()).json());
    }

    private static void assertSame(Blueprint expected, Blueprint rebuilt) {
        assertEquals(text(expected), text(rebuilt));
        assertEquals(expected.digest(new Digester()), rebuilt.digest(new Digester()));
    }

    private static String text(Blueprint blueprint) {
        return new String(blueprint.toBytes(), StandardCharsets.UTF_8);
    }

    private static Blueprint open(byte[] file) {
        return ((Opening.Opened) Blueprints.read(file)).blueprint();
    }
}
