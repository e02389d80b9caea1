package dev.cyanotype.journal;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Change.FieldChange;
import dev.cyanotype.edit.Change.InsertChange;
import dev.cyanotype.edit.Change.MoveChange;
import dev.cyanotype.edit.Change.RemoveChange;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.edit.Slot;
import dev.cyanotype.json.JsonMember;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.Packer;
import dev.cyanotype.json.Unpacker;
import dev.cyanotype.json.Unpacker.Malformed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Packs patches, and makes of the bytes the very same: applied to the same document they give the same bytes. */
final class PatchCodec {
    private static final int FIELD = 0;
    private static final int INSERT = 1;
    private static final int REMOVE = 2;
    private static final int MOVE = 3;
    private static final int MOVE_AS_IT_IS = 4;
    private static final int DEEPEST = 200;

    private PatchCodec() {}

    static void pack(Patch patch, Packer out) {
        out.number(patch.changes().size());
        for (Change change : patch.changes()) {
            pack(change, out);
        }
    }

    static Patch unpack(Unpacker in) throws Malformed {
        int count = in.count();
        List<Change> changes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            changes.add(change(in));
        }
        return new Patch(changes);
    }

    private static void pack(Change change, Packer out) {
        switch (change) {
            case FieldChange field -> {
                maybe(field.id(), out.octet(FIELD));
                out.strings(field.path().names());
                slot(field.before(), out);
                slot(field.after(), out);
            }
            case InsertChange(String parent, int index, Component component) -> {
                place(parent, index, out.octet(INSERT));
                component(component, out);
            }
            case RemoveChange(String parent, int index, Component component) -> {
                place(parent, index, out.octet(REMOVE));
                component(component, out);
            }
            case MoveChange(RemoveChange from, InsertChange to) -> {
                boolean asItIs = from.component() == to.component();
                place(from.parent(), from.index(), out.octet(asItIs ? MOVE_AS_IT_IS : MOVE));
                place(to.parent(), to.index(), out);
                component(from.component(), out);
                if (!asItIs) {
                    component(to.component(), out);
                }
            }
        }
    }

    private static Change change(Unpacker in) throws Malformed {
        int kind = in.octet();
        String first = maybe(in);
        if (kind == FIELD) {
            return field(first, in);
        }
        int index = in.integer();
        return switch (kind) {
            case INSERT -> new InsertChange(first, index, component(in, 0));
            case REMOVE -> new RemoveChange(first, index, component(in, 0));
            case MOVE, MOVE_AS_IT_IS -> {
                String parent = maybe(in);
                int at = in.integer();
                Component from = component(in, 0);
                Component to = kind == MOVE ? component(in, 0) : from;
                yield new MoveChange(new RemoveChange(first, index, from), new InsertChange(parent, at, to));
            }
            default -> throw new Malformed("there is no kind of change " + kind);
        };
    }

    private static FieldChange field(@Nullable String id, Unpacker in) throws Malformed {
        List<String> names = in.strings();
        if (names.isEmpty()) {
            throw new Malformed("a change is of no member");
        }
        Slot before = slot(in);
        return new FieldChange(id, new MemberPath(names), before, slot(in));
    }

    private static void place(@Nullable String parent, int index, Packer out) {
        maybe(parent, out);
        out.number(index);
    }

    private static void slot(@Nullable Slot slot, Packer out) {
        out.number(slot == null ? -1 : slot.index());
        if (slot != null) {
            out.member(slot.member());
        }
    }

    private static @Nullable Slot slot(Unpacker in) throws Malformed {
        int index = in.integer();
        if (index < 0) {
            return null;
        }
        JsonMember member = in.member();
        return new Slot(member, index);
    }

    static void maybe(@Nullable String text, Packer out) {
        out.octet(text == null ? 0 : 1);
        if (text != null) {
            out.string(text);
        }
    }

    static @Nullable String maybe(Unpacker in) throws Malformed {
        return in.octet() == 0 ? null : in.string();
    }

    private static void component(Component component, Packer out) {
        out.string(component.gap()).json(component.members()).number(component.children().size());
        for (Component child : component.children()) {
            component(child, out);
        }
    }

    private static Component component(Unpacker in, int depth) throws Malformed {
        if (depth > DEEPEST) {
            throw new Malformed("components are nested too deep");
        }
        String gap = in.string();
        JsonObject members = in.object();
        int count = in.count();
        List<Component> children = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            children.add(component(in, depth + 1));
        }
        try {
            return Component.of(members, ComponentList.of(children), gap);
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException wrong) {
            throw new Malformed("a component is none: " + wrong.getMessage());
        }
    }
}
