package dev.cyanotype.determinism;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.pipeline.Recover;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns as JSON: {@code sentence} and {@code recover}, or {@code sentence} and what else a revision holds. */
final class TurnText {
    private TurnText() {}

    static JsonObject of(Turn turn) {
        JsonObject json = JsonObject.EMPTY.with("sentence", JsonString.of(turn.sentence()));
        return switch (turn) {
            case Turn.Said said -> json.with("recover", JsonString.of(said.recover().name().toLowerCase(Locale.ROOT)));
            case Turn.Made made -> json.with("from", JsonNumber.of(made.from()))
                    .with("selection", strings(made.selection()))
                    .with("antecedents", strings(made.antecedents()))
                    .with("script", strings(made.script().stream().map(EditPrinter::print).toList()))
                    .with("digest", JsonString.of(made.digest()));
        };
    }

    static Turn read(JsonObject json) {
        String sentence = text(json, "sentence");
        if (!(json.get("from") instanceof JsonNumber from)) {
            return new Turn.Said(sentence, Recover.named(text(json, "recover")).orElse(Recover.OFF));
        }
        List<Edit> script = new ArrayList<>();
        for (String line : strings(json, "script")) {
            if (EditReader.read(line) instanceof Edit edit) {
                script.add(edit);
            }
        }
        return new Turn.Made(
                (int) from.value(), sentence, strings(json, "selection"), strings(json, "antecedents"), script, text(json, "digest"), null);
    }

    private static String text(JsonObject json, String name) {
        String text = json.string(name);
        return text == null ? "" : text;
    }

    private static JsonArray strings(List<String> texts) {
        return JsonArray.of(texts.stream().map(JsonString::of).toList());
    }

    private static List<String> strings(JsonObject json, String name) {
        List<String> texts = new ArrayList<>();
        if (json.get(name) instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                texts.add(item instanceof JsonString string ? string.value() : "");
            }
        }
        return texts;
    }
}
