package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.DeleteComponent;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.Edit.UnsetMember;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes literal edits as they are, once what they name is there and what they bring is allowed. */
final class ExactPlanner {
    private ExactPlanner() {}

    static Planned plan(Edit edit, Draft draft) {
        Rejection against = against(edit, draft);
        return against == null ? Planned.of(List.of(edit)) : new Planned.Refused(against);
    }

    private static @Nullable Rejection against(Edit edit, Draft draft) {
        return switch (edit) {
            case MoveComponent(String id, double dx, double dy) -> first(missing(id, draft), finite(dx, dy));
            case PlaceComponent(String id, double x, double y) -> first(missing(id, draft), finite(x, y));
            case ResizeComponent(String id, double width, double height) -> first(missing(id, draft), size(width, height));
            case DeleteComponent(String id) -> missing(id, draft);
            case RelocateComponent relocate -> relocate(relocate, draft);
            case InsertComponent(JsonObject component, String parent, int index) ->
                first(parent == null ? null : missing(parent, draft), () -> first(index(index, draft.childCount(parent)), () -> InsertCheck.against(component, draft)));
            case SetMember set -> first(set.id() == null ? null : missing(set.id(), draft), () -> MemberCheck.against(set, draft));
            case UnsetMember unset -> first(unset.id() == null ? null : missing(unset.id(), draft), () -> MemberCheck.against(unset, draft));
        };
    }

    private static @Nullable Rejection relocate(RelocateComponent edit, Draft draft) {
        String parent = edit.parent();
        Rejection missing = first(missing(edit.id(), draft), parent == null ? null : missing(parent, draft));
        if (missing != null) {
            return missing;
        }
        if (parent != null && draft.isWithin(parent, edit.id())) {
            return Rejection.of(Code.INVALID_VALUE, edit.id() + " cannot move into itself or what lies in it.");
        }
        boolean there = Objects.equals(draft.parent(edit.id()), parent);
        return index(edit.index(), draft.childCount(parent) - (there ? 1 : 0));
    }

    private static @Nullable Rejection first(@Nullable Rejection one, Supplier<@Nullable Rejection> other) {
        return one != null ? one : other.get();
    }

    private static @Nullable Rejection first(@Nullable Rejection one, @Nullable Rejection other) {
        return one != null ? one : other;
    }

    private static @Nullable Rejection missing(String id, Draft draft) {
        return draft.place(id) == null ? Rejection.of(Code.NO_TARGET, "There is no component " + id + ".") : null;
    }

    private static @Nullable Rejection finite(double a, double b) {
        return Double.isFinite(a) && Double.isFinite(b) ? null : Rejection.of(Code.INVALID_VALUE, "A position has to be a number of pixels.");
    }

    private static @Nullable Rejection size(double width, double height) {
        return width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height)
                ? null
                : Rejection.of(Code.INVALID_VALUE, "A width and a height have to be greater than 0.");
    }

    private static @Nullable Rejection index(int index, int most) {
        return index >= 0 && index <= most
                ? null
                : Rejection.of(Code.INVALID_VALUE, "The index has to be from 0 to " + most + ", not " + index + ".");
    }
}
