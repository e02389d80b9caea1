package dev.cyanotype.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array with the text between its items as it was written. */
public final class JsonArray implements JsonValue {
    private final JsonValue[] items;
    /** The text before item i, commas included; the last one stands before the closing bracket. */
    private final String[] gaps;

    private JsonArray(JsonValue[] items, String[] gaps) {
        this.items = items;
        this.gaps = gaps;
    }

    /** An array on one line. */
    public static JsonArray of(JsonValue... items) {
        return new JsonArray(items.clone(), Gaps.onOneLine(items.length));
    }

    public static JsonArray of(List<? extends JsonValue> items) {
        return new JsonArray(items.toArray(new JsonValue[0]), Gaps.onOneLine(items.size()));
    }

    /** An array as it was written; {@code gaps} has one more item than {@code items}. Neither is copied. */
    static JsonArray written(JsonValue[] items, String[] gaps) {
        return new JsonArray(items, gaps);
    }

    public int size() {
        return items.length;
    }

    public JsonValue get(int index) {
        return items[index];
    }

    /** The text before an item, its comma included; at {@link #size()}, the text before the closing bracket. */
    public String gap(int index) {
        return gaps[index];
    }

    public List<JsonValue> items() {
        return List.of(items);
    }

    /** The same array with one item changed and all else as it was written. */
    public JsonArray with(int index, JsonValue item) {
        JsonValue[] changed = items.clone();
        changed[index] = item;
        return new JsonArray(changed, gaps);
    }

    /** The array with an item put at a place, set apart from its neighbours as they are from each other. */
    public JsonArray inserted(int index, JsonValue item) {
        int n = items.length;
        JsonValue[] more = Gaps.inserted(items, index, item);
        if (n == 0) {
            return new JsonArray(more, Gaps.onOneLine(1));
        }
        String gap = n > 1 ? gaps[1] : gaps[0].indexOf('\n') >= 0 ? "," + gaps[0] : ", ";
        return new JsonArray(more, Gaps.inserted(gaps, index == 0 ? 1 : index, gap));
    }

    /** The array without the item at a place. */
    public JsonArray without(int index) {
        String[] fewer = items.length == 1 ? Gaps.onOneLine(0) : Gaps.removed(gaps, index == 0 ? 1 : index);
        return new JsonArray(Gaps.removed(items, index), fewer);
    }

    /** The same array with other items, of which it has as many; the text between them stays. */
    public JsonArray withItems(JsonValue... others) {
        return others.length == items.length ? new JsonArray(others.clone(), gaps) : of(others);
    }

    /** The same array as it would stand where lines begin with {@code to} rather than {@code from}. */
    JsonArray indented(String from, String to) {
        JsonValue[] moved = new JsonValue[items.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Gaps.indented(items[i], from, to);
        }
        return new JsonArray(moved, Gaps.indented(gaps, from, to));
    }

    Packer packInto(Packer out) {
        boolean plain = Arrays.equals(gaps, Gaps.onOneLine(items.length));
        out.octet(plain ? Packer.PLAIN_ARRAY : Packer.ARRAY).number(items.length);
        for (JsonValue item : items) {
            out.json(item);
        }
        for (int i = 0; !plain && i < gaps.length; i++) {
            out.string(gaps[i]);
        }
        return out;
    }

    @Override
    public void writeTo(Utf8Sink out) {
        out.ascii('[');
        for (int i = 0; i < items.length; i++) {
            out.ascii(gaps[i]);
            items[i].writeTo(out);
        }
        out.ascii(gaps[items.length]);
        out.ascii(']');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray that && Arrays.equals(items, that.items);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }

    @Override
    public String toString() {
        return toText();
    }
}
