package dev.cyanotype.editor.tokens;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.FieldTarget;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.field.PlainMember;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** One token: its field, its name, and how often it is used. */
public final class TokenViewModel {
    private final FieldViewModel field;
    private final ReadOnlyIntegerWrapper uses = new ReadOnlyIntegerWrapper();
    private List<String> users = List.of();

    TokenViewModel(FieldViewModel field) {
        this.field = field;
    }

    public FieldViewModel field() {
        return field;
    }

    public String name() {
        return field.description().title();
    }

    /** In how many places its colour stands; 0 for what is no colour. */
    public ReadOnlyIntegerProperty usesProperty() {
        return uses.getReadOnlyProperty();
    }

    void count(ColourUses found) {
        boolean isColour = Colour.isHex(field.text());
        uses.set(isColour ? found.count(Colour.ofHex(field.text())) : 0);
        users = isColour ? found.users(Colour.ofHex(field.text())) : List.of();
    }

    /** Selects the components that use its colour. */
    public void selectUsers() {
        FieldTarget target = field.target();
        if (target != null) {
            target.document().select(users);
        }
    }

    /** Gives it another name, under which it stands behind the others. */
    public void rename(String typed) {
        FieldTarget target = field.target();
        String other = typed.strip();
        if (target == null || other.equals(name())) {
            return;
        }
        MemberPath path = ((PlainMember) field.description().member()).path();
        DocumentViewModel document = target.document();
        JsonValue value = path.get(document.document().members());
        if (other.isEmpty()) {
            field.refuse("A token needs a name.");
        } else if (siblings(document, path) instanceof JsonObject siblings && siblings.get(other) != null) {
            field.refuse("There is a token " + other + " already: choose another name.");
        } else if (value != null) {
            var renamed = MemberPath.of(path.names().get(0), path.names().get(1), other);
            document.apply(List.of(new Edit.UnsetMember(null, path), new Edit.SetMember(null, renamed, value)));
        }
    }

    private static @Nullable JsonValue siblings(DocumentViewModel document, MemberPath path) {
        return MemberPath.of(path.names().get(0), path.names().get(1)).get(document.document().members());
    }

    /** Takes it away; what uses its colour stays as it is. */
    public void remove() {
        field.reset();
    }
}
