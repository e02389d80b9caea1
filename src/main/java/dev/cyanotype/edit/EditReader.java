package dev.cyanotype.edit;

import dev.cyanotype.edit.Edit.DeleteComponent;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.Edit.UnsetMember;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads canonical sentences, and nothing else: what {@link EditPrinter} prints, to the character. */
public final class EditReader {
    private EditReader() {}

    /** The edit that a sentence is the canonical sentence of, or null. */
    public static @Nullable Edit read(String sentence) {
        var in = new Cursor(sentence);
        Edit edit =
                in.skip("move ") ? move(in)
                : in.skip("set ") ? set(in)
                : in.skip("resize ") ? resize(in)
                : in.skip("delete ") ? delete(in)
                : in.skip("insert ") ? insert(in)
                : in.skip("unset ") ? unset(in)
                : null;
        return edit != null && in.atEnd() && EditPrinter.print(edit).equals(sentence) ? edit : null;
    }

    private static @Nullable Edit move(Cursor in) {
        String id = in.id();
        if (id == null) {
            return null;
        }
        if (in.skip(" to ")) {
            double x = in.number();
            return in.skip(", ") ? finite(x, in.number(), (a, b) -> new PlaceComponent(id, a, b)) : null;
        }
        if (in.skip(" into ")) {
            return into(in, (parent, index) -> new RelocateComponent(id, parent, index));
        }
        if (in.skip(" by ")) {
            double dx = in.number();
            return in.skip(", ") ? finite(dx, in.number(), (a, b) -> new MoveComponent(id, a, b)) : null;
        }
        int sideways = in.skip(" right ") ? 1 : in.skip(" left ") ? -1 : 0;
        int downwards = sideways != 0 ? 0 : in.skip(" down ") ? 1 : in.skip(" up ") ? -1 : 0;
        double amount = in.number();
        return sideways == downwards || !in.skip("px")
                ? null
                : finite(sideways * amount, downwards * amount, (a, b) -> new MoveComponent(id, a, b));
    }

    private static @Nullable Edit resize(Cursor in) {
        String id = in.id();
        if (id == null || !in.skip(" to ")) {
            return null;
        }
        double width = in.number();
        return in.skip(" by ") ? finite(width, in.number(), (a, b) -> new ResizeComponent(id, a, b)) : null;
    }

    private static @Nullable Edit set(Cursor in) {
        MemberPath path = MemberPath.parse(in);
        if (path == null || !in.skip(" of ")) {
            return null;
        }
        boolean screen = in.skip("screen to ");
        String id = screen ? null : in.id();
        if (!screen && (id == null || !in.skip(" to "))) {
            return null;
        }
        JsonValue value = in.value();
        return value == null ? null : new SetMember(id, path, value);
    }

    private static @Nullable Edit unset(Cursor in) {
        MemberPath path = MemberPath.parse(in);
        if (path == null || !in.skip(" of ")) {
            return null;
        }
        if (in.skip("screen")) {
            return new UnsetMember(null, path);
        }
        String id = in.id();
        return id == null ? null : new UnsetMember(id, path);
    }

    private static @Nullable Edit insert(Cursor in) {
        return in.json() instanceof JsonObject component && in.skip(" into ")
                ? into(in, (parent, index) -> new InsertComponent(component, parent, index))
                : null;
    }

    private static @Nullable Edit delete(Cursor in) {
        String id = in.id();
        return id == null ? null : new DeleteComponent(id);
    }

    private interface IntoParent {
        Edit at(@Nullable String parent, int index);
    }

    private static @Nullable Edit into(Cursor in, IntoParent make) {
        boolean screen = in.skip("screen");
        String parent = screen ? null : in.id();
        if (!screen && parent == null || !in.skip(" at ")) {
            return null;
        }
        int index = in.index();
        return index < 0 ? null : make.at(parent, index);
    }

    private interface OfTwo {
        Edit of(double a, double b);
    }

    private static @Nullable Edit finite(double a, double b, OfTwo make) {
        return Double.isFinite(a) && Double.isFinite(b) ? make.of(a + 0.0, b + 0.0) : null;
    }
}
