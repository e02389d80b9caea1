package dev.cyanotype.edit;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** One literal change, with what was there before, so that it can be undone to the byte. */
public sealed interface Change {

    /** Makes the change; what it says of the state before must hold. */
    void applyTo(Draft draft);

    /** The change that takes this one back. */
    Change inverse();

    /**
     * A member set, changed or taken away.
     *
     * @param id the component, or null for the screen
     * @param path the member
     * @param before what was there, or null
     * @param after what is there, or null
     */
    record FieldChange(@Nullable String id, MemberPath path, @Nullable Slot before, @Nullable Slot after) implements Change {

        @Override
        public void applyTo(Draft draft) {
            JsonObject owner = id == null ? draft.members() : draft.required(id).members();
            JsonObject changed = changed(owner, 0);
            if (id == null) {
                draft.setMembers(changed);
            } else {
                draft.setMembers(id, changed);
            }
        }

        private JsonObject changed(JsonObject owner, int depth) {
            String name = path.names().get(depth);
            int at = owner.indexOf(name);
            if (depth < path.names().size() - 1) {
                return owner.withValue(at, changed((JsonObject) owner.value(at), depth + 1));
            }
            if (after == null) {
                return owner.without(at);
            }
            return before == null
                    ? owner.with(Math.min(after.index(), owner.size()), after.member())
                    : owner.withValue(at, after.member().value());
        }

        @Override
        public Change inverse() {
            return new FieldChange(id, path, after, before);
        }
    }

    /**
     * A component put in, with all below it, written as it is.
     *
     * @param parent the parent's id, or null for the screen
     */
    record InsertChange(@Nullable String parent, int index, Component component) implements Change {

        @Override
        public void applyTo(Draft draft) {
            draft.insert(parent, index, component);
        }

        @Override
        public Change inverse() {
            return new RemoveChange(parent, index, component);
        }
    }

    /** A component taken out, with all below it. */
    record RemoveChange(@Nullable String parent, int index, Component component) implements Change {

        @Override
        public void applyTo(Draft draft) {
            draft.remove(component.id());
        }

        @Override
        public Change inverse() {
            return new InsertChange(parent, index, component);
        }
    }

    /**
     * A component moved to another place in the tree.
     *
     * @param from where it was
     * @param to where it is; the index counts without it
     */
    record MoveChange(RemoveChange from, InsertChange to) implements Change {

        @Override
        public void applyTo(Draft draft) {
            from.applyTo(draft);
            to.applyTo(draft);
        }

        @Override
        public Change inverse() {
            return new MoveChange((RemoveChange) to.inverse(), (InsertChange) from.inverse());
        }
    }
}
