package dev.cyanotype.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditLawsTest {

    record Program(String document, long seed) {}

    static List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        for (String document : Documents.ALL.keySet()) {
            for (long seed = 1; seed <= 12; seed++) {
                programs.add(new Program(document, seed));
            }
        }
        return programs;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void holdForProgramsOfRandomEdits(Program program) {
        var random = new Random(program.seed);
        var edits = new RandomEdits(random);
        Blueprint first = Screens.open(Documents.ALL.get(program.document));
        Blueprint document = first;
        List<Patch> patches = new ArrayList<>();
        List<String> script = new ArrayList<>();
        try {
            for (int step = 0; step < 25; step++) {
                List<Edit> together = new ArrayList<>();
                var draft = new Draft(document);
                for (int i = random.nextInt(4); i >= 0; i--) {
                    Edit edit = edits.on(draft);
                    together.add(edit);
                    script.add(EditPrinter.print(edit));
                    EditPlanner.apply(edit, draft, new ArrayList<>());
                }
                patches.add(patch(document, together));
                document = EditLaws.check(document, together);
            }
            for (Patch patch : patches.reversed()) {
                document = patch.inverse().applyTo(document);
            }
            assertEquals(Screens.text(first), Screens.text(document), "undoing everything does not lead back");
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("after\n" + String.join("\n", script), failure);
        }
    }

    private static Patch patch(Blueprint before, List<Edit> edits) {
        List<Change> changes = new ArrayList<>();
        var draft = new Draft(before);
        edits.forEach(edit -> EditPlanner.apply(edit, draft, changes));
        return new Patch(changes);
    }
}
