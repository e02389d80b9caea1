package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cyanotype.edit.Patch;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.Opener;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Correction;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunReportTest {
    private static final List<String> MEMBERS = List.of(
            "sentence", "outcome", "code", "message", "steps", "corrections", "suggestions", "findings", "patch", "timing_ns", "digest");

    private final State state = storefront();

    private static State storefront() {
        try {
            byte[] file = Files.readAllBytes(Path.of("assets/samples/storefront.blueprint"));
            return State.of(((FileOpening.Opened) Opener.open(file, Corners.KEEP)).blueprint());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void appliedRunHasTheMembersInTheirOrderAndNoCode() {
        JsonObject report = RunReport.of(run(null, List.of()));

        assertEquals(MEMBERS, names(report));
        assertEquals("delete it", report.string("sentence"));
        assertEquals("applied", report.string("outcome"));
        assertSame(JsonLiteral.NULL, report.get("code"));
        assertEquals("done", report.string("message"));
        assertEquals("sha256:00", report.string("digest"));
    }

    @Test
    void rejectedRunHasItsCodeMessageAndSuggestions() {
        JsonObject report = RunReport.of(run(new Rejection(Code.AMBIGUOUS, "which one?", List.of("delete cta_1")), List.of()));

        assertEquals("rejected", report.string("outcome"));
        assertEquals("AMBIGUOUS", report.string("code"));
        assertEquals("which one?", report.string("message"));
        assertEquals(JsonText.value("[\"delete cta_1\"]"), report.get("suggestions"));
    }

    @Test
    void stepsCorrectionsFindingsAndTimesAreWrittenMemberForMember() {
        JsonObject report = RunReport.of(run(null, List.of()));

        JsonObject step = (JsonObject) ((JsonArray) Objects.requireNonNull(report.get("steps"))).get(0);
        assertEquals(List.of("intent", "targets", "parameters", "confidence"), names(step));
        assertEquals(JsonText.value("[\"cta_1\"]"), step.get("targets"));
        assertEquals(JsonText.value("0.75"), step.get("confidence"));
        assertEquals(JsonText.value("[{\"from\":\"delte\",\"to\":\"delete\"}]"), report.get("corrections"));
        assertEquals(
                JsonText.value("[{\"rule\":\"contrast\",\"severity\":\"warning\",\"component\":null,\"message\":\"too faint\"}]"),
                report.get("findings"));
        assertEquals(
                JsonText.value("{\"decompose\":1,\"execute\":2,\"verify\":3,\"serialize\":4,\"total\":11}"), report.get("timing_ns"));
    }

    @Test
    void clausesLeftOutAreAMemberOnlyWhereThereAreAny() {
        JsonObject report = RunReport.of(run(null, List.of(new Skipped("fly", 2, Rejection.of(Code.UNSUPPORTED, "it cannot")))));

        assertEquals(
                JsonText.value("[{\"clause\":\"fly\",\"number\":2,\"code\":\"UNSUPPORTED\",\"message\":\"it cannot\"}]"),
                report.get("skipped"));
    }

    @Test
    void reportStandsOnOneLine() {
        String text = RunReport.of(run(null, List.of())).toText();

        assertFalse(text.contains("\n"));
    }

    private Run run(@Nullable Rejection rejection, List<Skipped> skipped) {
        return new Run(
                "delete it",
                state,
                state,
                rejection,
                "done",
                List.of(new Step(new Action.Delete(), List.of("cta_1"), false, List.of(), 0.75)),
                List.of(new Correction("delte", "delete")),
                skipped,
                List.of(new Finding("contrast", Severity.WARNING, null, null, "too faint", 1, List.of())),
                List.of(),
                Patch.NONE,
                null,
                new Timing(1, 2, 3, 4, 11),
                "sha256:00");
    }

    private static List<String> names(JsonObject object) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < object.size(); i++) {
            names.add(object.name(i));
        }
        return names;
    }
}
