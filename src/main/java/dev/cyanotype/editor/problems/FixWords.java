package dev.cyanotype.editor.problems;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.Edit.UnsetMember;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.edit.Quoting;
import java.util.regex.Pattern;

/** What the button of a fix says: its sentence without the component, which stands above it. */
final class FixWords {
    private FixWords() {}

    static String of(String sentence) {
        return RuleNames.capital(switch (EditReader.read(sentence)) {
            case MoveComponent(String id, var _, var _) -> without(sentence, id);
            case PlaceComponent(String id, var _, var _) -> without(sentence, id);
            case ResizeComponent(String id, var _, var _) -> without(sentence, id);
            case SetMember(var _, var path, var value) -> "set " + plain(path.last()) + " to " + value.toText().replace("\"", "");
            case UnsetMember(var _, var path) -> "remove " + plain(path.last());
            case null -> sentence;
            case Edit _ -> sentence;
        });
    }

    private static String without(String sentence, String id) {
        return sentence.replaceFirst(Pattern.quote(" " + Quoting.id(id)), "");
    }

    private static String plain(String member) {
        return member.equals("bg_color") ? "background" : member.replace('_', ' ');
    }
}
