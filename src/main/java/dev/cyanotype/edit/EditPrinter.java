package dev.cyanotype.edit;

import dev.cyanotype.edit.Edit.DeleteComponent;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.Edit.UnsetMember;
import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Gives every edit its canonical sentence: one line, which {@link EditReader} reads as the same edit. */
public final class EditPrinter {
    private EditPrinter() {}

    public static String print(Edit edit) {
        return switch (edit) {
            case MoveComponent(String id, double dx, double dy) -> "move " + Quoting.id(id) + distance(dx, dy);
            case PlaceComponent(String id, double x, double y) ->
                "move " + Quoting.id(id) + " to " + number(x) + ", " + number(y);
            case ResizeComponent(String id, double width, double height) ->
                "resize " + Quoting.id(id) + " to " + number(width) + " by " + number(height);
            case SetMember(String id, MemberPath path, JsonValue value) ->
                "set " + path.print() + " of " + target(id) + " to " + value(value);
            case UnsetMember(String id, MemberPath path) -> "unset " + path.print() + " of " + target(id);
            case InsertComponent(JsonObject component, String parent, int index) ->
                "insert " + escapedLine(component.toText()) + " into " + target(parent) + " at " + index;
            case DeleteComponent(String id) -> "delete " + Quoting.id(id);
            case RelocateComponent(String id, String parent, int index) ->
                "move " + Quoting.id(id) + " into " + target(parent) + " at " + index;
        };
    }

    /** A component's id, or {@code screen}. */
    static String target(@Nullable String id) {
        return id == null ? "screen" : Quoting.id(id);
    }

    private static String distance(double dx, double dy) {
        if (dx != 0 && dy == 0) {
            return (dx < 0 ? " left " : " right ") + number(Math.abs(dx)) + "px";
        }
        if (dy != 0 && dx == 0) {
            return (dy < 0 ? " up " : " down ") + number(Math.abs(dy)) + "px";
        }
        return " by " + number(dx) + ", " + number(dy);
    }

    private static String number(double value) {
        return EcmaNumber.format(value);
    }

    private static String value(JsonValue value) {
        return switch (value) {
            case JsonString string -> Quoting.quoted(string.value());
            default -> escapedLine(value.toText());
        };
    }

    /** JSON with the controls and line separators escaped that it lets stand as they are. */
    private static String escapedLine(String json) {
        return Quoting.escapedControls(new StringBuilder(json)).toString();
    }
}
