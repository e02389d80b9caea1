package dev.cyanotype.language.grammar;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Canonical sentences: by themselves, or as one clause among others. */
final class ExactFrame {
    /** Members that a component or the screen has by itself: any other name by itself is a word of plain language. */
    private static final List<String> OWN =
            List.of("bbox", "text", "confidence", "visual", "children", "tokens", "orientation", "meta", "components", "id", "type",
                    "role", "screen_id", "screen_type");

    private static final List<String> LOCKED = List.of("id", "type", "role", "screen_id", "screen_type");

    private static final String INSERT = "insert ";

    private ExactFrame() {}

    /** The clause that a canonical sentence is, or null. */
    static @Nullable Part read(String sentence, Vocabulary vocabulary, int offset) {
        Edit edit = mayBe(sentence) ? edit(sentence) : null;
        if (edit == null || !isKnown(edit, vocabulary)) {
            return null;
        }
        int end = offset + sentence.length();
        if (edit instanceof Edit.MoveComponent(String id, double dx, double dy)) {
            Action move = new Action.MoveBy(dx == 0 ? null : new Amount.Units(dx), dy == 0 ? null : new Amount.Units(dy));
            return new Part.Read(new Clause(move, new Target.Id(id), 1, offset, end));
        }
        if (isLocked(edit)) {
            var locked = Rejection.of(Code.LOCKED, "no edit changes an id, a type or a role");
            return new Part.Refused(locked, target(edit), offset, end);
        }
        return new Part.Read(new Clause(new Action.Exact(edit), target(edit), 1, offset, end));
    }

    /** The edit; the JSON of an insertion may be spaced as it likes. */
    private static @Nullable Edit edit(String sentence) {
        Edit edit = EditReader.read(sentence);
        if (edit != null || !sentence.startsWith(INSERT)) {
            return edit;
        }
        JsonText.Prefix prefix = JsonText.prefix(sentence, INSERT.length());
        if (prefix == null || !(prefix.value() instanceof JsonObject component)) {
            return null;
        }
        return EditReader.read(INSERT + component.onOneLine().toText() + sentence.substring(prefix.end()));
    }

    private static boolean mayBe(String sentence) {
        return sentence.startsWith("move ") || sentence.startsWith("set ") || sentence.startsWith("resize ")
                || sentence.startsWith("delete ") || sentence.startsWith("insert ") || sentence.startsWith("unset ");
    }

    /** The end of the exact form that begins at a token and has no plainer sentence, or -1. */
    static int end(Scan s, int from) {
        String verb = s.text(from, from + 1);
        int last = switch (verb) {
            case "set" -> isPath(s, from + 1) ? from + 5 : -1;
            case "unset" -> from + 3;
            case "insert" -> s.token(from + 1).kind() == Kind.JSON ? from + 5 : -1;
            case "move" -> s.token(from + 2).kind() == Kind.WORD && s.text(from + 2, from + 3).equals("into") ? from + 5 : -1;
            default -> -1;
        };
        return last < 0 || last >= s.tokens.length - 1 ? -1 : s.token(last).to();
    }

    private static boolean isPath(Scan s, int index) {
        if (s.token(index).kind() != Kind.WORD) {
            return false;
        }
        String path = s.text(index, index + 1);
        return path.indexOf('.') > 0 || path.indexOf('[') > 0 || OWN.contains(path);
    }

    private static boolean isKnown(Edit edit, Vocabulary vocabulary) {
        return switch (edit) {
            case Edit.MoveComponent(String id, double dx, double dy) -> vocabulary.hasId(id);
            case Edit.PlaceComponent(String id, double x, double y) -> vocabulary.hasId(id);
            case Edit.ResizeComponent(String id, double width, double height) -> vocabulary.hasId(id);
            case Edit.SetMember(String id, var path, var value) -> isKnown(id, vocabulary) && isExact(path.names());
            case Edit.UnsetMember(String id, var path) -> isKnown(id, vocabulary) && isExact(path.names());
            case Edit.InsertComponent(var component, String parent, int index) -> isKnown(parent, vocabulary);
            case Edit.DeleteComponent(String id) -> vocabulary.hasId(id);
            case Edit.RelocateComponent(String id, String parent, int index) -> vocabulary.hasId(id) && isKnown(parent, vocabulary);
        };
    }

    private static boolean isKnown(@Nullable String id, Vocabulary vocabulary) {
        return id == null || vocabulary.hasId(id);
    }

    /** "set colour of X to …" is plain language, however it is quoted. */
    private static boolean isExact(List<String> names) {
        return names.size() > 1 || OWN.contains(names.getFirst());
    }

    private static boolean isLocked(Edit edit) {
        List<String> names = switch (edit) {
            case Edit.SetMember(String id, var path, var value) -> path.names();
            case Edit.UnsetMember(String id, var path) -> path.names();
            default -> List.of();
        };
        return names.size() == 1 && LOCKED.contains(names.getFirst());
    }

    private static Target target(Edit edit) {
        return switch (edit) {
            case Edit.MoveComponent(String id, double dx, double dy) -> new Target.Id(id);
            case Edit.PlaceComponent(String id, double x, double y) -> new Target.Id(id);
            case Edit.ResizeComponent(String id, double width, double height) -> new Target.Id(id);
            case Edit.SetMember(String id, var path, var value) -> id == null ? new Target.Screen() : new Target.Id(id);
            case Edit.UnsetMember(String id, var path) -> id == null ? new Target.Screen() : new Target.Id(id);
            case Edit.InsertComponent insert -> new Target.Screen();
            case Edit.DeleteComponent(String id) -> new Target.Id(id);
            case Edit.RelocateComponent(String id, String parent, int index) -> new Target.Id(id);
        };
    }
}
