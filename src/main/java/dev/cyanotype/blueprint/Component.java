package dev.cyanotype.blueprint;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Utf8Sink;
import org.jspecify.annotations.Nullable;

/**
 * One component with all below it: an immutable value.
 *
 * <p>Its members are held as they were written, those that the schema does not name included; the children stand apart, and
 * a hole among the members shows where they go. What is costly to derive (digest, written form) is kept once it is known.
 */
public final class Component {
    private final JsonObject members;
    private final ComponentList children;
    /** The text before this component in the array that it stands in. */
    private final String gap;

    private final String id;
    private final ComponentType type;
    private final Box box;
    private final byte rank;

    private byte @Nullable [] digest;
    private @Nullable Fragment fragment;

    private Component(JsonObject members, ComponentList children, String gap, Box box, Component like) {
        this(members, children, gap, box, like.id, like.type, like.rank);
    }

    private Component(JsonObject members, ComponentList children, String gap, Box box, String id, ComponentType type, byte rank) {
        this.members = members;
        this.children = children;
        this.gap = gap;
        this.box = box;
        this.id = id;
        this.type = type;
        this.rank = rank;
    }

    /**
     * A component of members that satisfy the schema, with a {@link JsonHole} in place of {@code children} if it has that
     * member.
     */
    public static Component of(JsonObject members, ComponentList children, String gap) {
        String id = ((JsonString) required(members, "id")).value();
        ComponentType type = ComponentType.named(((JsonString) required(members, "type")).value());
        if (type == null) {
            throw new IllegalArgumentException("not a component type: " + members.string("type"));
        }
        return new Component(members, children, gap, boxOf(required(members, "bbox")), id, type, ComponentList.rank(id));
    }

    private static JsonValue required(JsonObject members, String name) {
        JsonValue value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a component without " + name);
        }
        return value;
    }

    /** The box of a {@code bbox} member: x, y, width, height. */
    static Box boxOf(JsonValue bbox) {
        var array = (JsonArray) bbox;
        return new Box(number(array, 0), number(array, 1), number(array, 2), number(array, 3));
    }

    private static double number(JsonArray array, int index) {
        return ((JsonNumber) array.get(index)).value();
    }

    public String id() {
        return id;
    }

    public ComponentType type() {
        return type;
    }

    public Box box() {
        return box;
    }

    /** The text, or null where there is none. */
    public @Nullable String text() {
        return members.string("text");
    }

    public @Nullable String role() {
        return members.string("role");
    }

    /** The members under {@code visual}; an empty object where there are none. */
    public Visual visual() {
        JsonObject visual = members.object("visual");
        return visual == null ? Visual.NONE : new Visual(visual);
    }

    /** All members as written, the children's place taken by a hole. */
    public JsonObject members() {
        return members;
    }

    public ComponentList children() {
        return children;
    }

    /** The text before this component in its array, as written. */
    public String gap() {
        return gap;
    }

    byte rank() {
        return rank;
    }

    /** The component with other members; id, type and children stay what they are. */
    public Component withMembers(JsonObject changed) {
        JsonValue before = members.get("bbox");
        JsonValue after = required(changed, "bbox");
        return new Component(changed, children, gap, before == after ? box : boxOf(after), this);
    }

    /** The component with other children, which get a member of their own if there was none. */
    public Component withChildren(ComponentList changed) {
        if (members.indexOf("children") >= 0) {
            var copy = new Component(members, changed, gap, box, this);
            copy.fragment = fragment;
            return copy;
        }
        return new Component(members.with("children", new JsonHole("")), changed, gap, box, this);
    }

    Component withGap(String other) {
        if (other.equals(gap)) {
            return this;
        }
        var copy = new Component(members, children, other, box, this);
        copy.fragment = fragment;
        copy.digest = digest;
        return copy;
    }

    /** See {@link Blueprint#yieldTo}. */
    void yieldTo(Component next) {
        digest = null;
        if (members != next.members) {
            fragment = null;
        }
        children.yieldTo(next.children);
    }

    /** The SHA-256 of the canonical form with the children's list digest in place of the children, 32 bytes, kept. */
    byte[] digest(Digester digester) {
        byte[] known = digest;
        if (known == null) {
            known = digester.component(members, children.isEmpty() ? null : children.digest(digester));
            digest = known;
        }
        return known;
    }

    /** The written form without the children, kept. */
    Fragment fragment() {
        Fragment known = fragment;
        if (known == null) {
            known = Fragment.of(members, new Utf8Sink(256));
            fragment = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return type.wireName() + " " + id;
    }
}
