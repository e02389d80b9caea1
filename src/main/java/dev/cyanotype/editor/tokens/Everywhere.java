package dev.cyanotype.editor.tokens;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes a token along with all that has exactly its old colour. */
final class Everywhere {
    private static final MemberPath PRIMARY = MemberPath.of("tokens", "primary_color");
    private static final MemberPath ACCENT = MemberPath.of("tokens", "accent_color");

    private Everywhere() {}

    /**
     * The command for edits of a token: a sentence where there is one that says so.
     *
     * @param document the document to change everywhere in; null to change the token alone
     */
    static Command command(List<Edit> edits, @Nullable Blueprint document) {
        if (document == null
                || edits.size() != 1
                || !(edits.getFirst() instanceof SetMember(String id, MemberPath path, JsonString hex))
                || id != null
                || !Colour.isHex(hex.value())) {
            return new Command.Gesture(edits);
        }
        String word = path.equals(PRIMARY) ? "primary" : path.equals(ACCENT) ? "accent" : null;
        if (word != null) {
            return new Command.Sentence("change the " + word + " colour everywhere to " + hex.value(), Recover.OFF);
        }
        JsonValue before = path.get(document.members());
        List<Edit> all = new ArrayList<>(edits);
        if (before instanceof JsonString old && Colour.isHex(old.value())) {
            all.addAll(ColourUses.exchanged(document, Colour.ofHex(old.value()), Colour.ofHex(hex.value())));
        }
        return new Command.Gesture(all);
    }
}
