package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.language.Action.ChangeSize;
import dev.cyanotype.language.Action.MatchSize;
import dev.cyanotype.language.Action.SetSize;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.PushDown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans sizes. */
final class SizePlanner {
    private static final MemberPath SCREEN = MemberPath.of("meta", "screen");

    private SizePlanner() {}

    static Planned change(ChangeSize action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen has a stated size only: give its width and height.");
        }
        var layout = new Layout(draft);
        var growth = new BoxGrowth(layout);
        var out = new Gathering(draft);
        var fonts = new FontSizes(layout, out);
        for (Component component : Targets.forGrowth(step.targets(), draft)) {
            if (component.type().isText() && action.axis() == Axis.BOTH) {
                double now = TypeScale.fontSize(component, draft.tokens());
                fonts.change(component, now, Amounts.size(now, action.amount()));
            } else {
                Box box = layout.box(component);
                double width = action.axis() == Axis.HEIGHT ? box.width() : wanted(box.width(), action);
                double height = action.axis() == Axis.WIDTH ? box.height() : wanted(box.height(), action);
                if (!growth.change(component, width, height)) {
                    out.note(shortOf(component, box, layout.box(component)));
                }
            }
        }
        return Layouts.planned(layout, out);
    }

    private static double wanted(double now, ChangeSize action) {
        return Amounts.whole(now, Math.max(1, Amounts.size(now, action.amount())));
    }

    private static String shortOf(Component component, Box from, Box to) {
        return from.equals(to)
                ? "there is no room for " + component.id()
                : component.id() + " goes only as far as there is room: " + Layouts.size(to);
    }

    static Planned set(SetSize action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return screen(action, draft);
        }
        var layout = new Layout(draft);
        for (Component component : Targets.all(step.targets(), draft)) {
            String parent = draft.parent(component.id());
            Box within = parent == null ? layout.frame() : layout.box(parent);
            Box box = layout.box(component);
            double width = extent(action.width(), within.width(), box.width());
            double height = extent(action.height(), within.height(), box.height());
            if (!isSize(width) || !isSize(height)) {
                return Planned.refused(Code.INVALID_VALUE, "A width and a height have to be greater than 0.");
            }
            double x = action.width() instanceof Extent.Share ? inside(box.x(), width, within.x(), within.right()) : box.x();
            double y = action.height() instanceof Extent.Share ? inside(box.y(), height, within.y(), within.bottom()) : box.y();
            layout.shift(component, new Box(x, y, width, height));
        }
        return Planned.of(layout.edits());
    }

    private static boolean isSize(double extent) {
        return extent > 0 && extent < Double.POSITIVE_INFINITY;
    }

    private static double extent(@Nullable Extent extent, double whole, double now) {
        return switch (extent) {
            case null -> now;
            case Extent.Pixels(double pixels) -> pixels;
            case Extent.Share(double share) -> Math.round(whole * share);
        };
    }

    /** Where something has to begin to lie within what it is in, if it can. */
    private static double inside(double at, double extent, double from, double to) {
        return extent > to - from ? at : Math.clamp(at, from, to - extent);
    }

    private static Planned screen(SetSize action, Draft draft) {
        Box frame = draft.frame().box();
        double width = extent(action.width(), frame.width(), frame.width());
        double height = extent(action.height(), frame.height(), frame.height());
        if (!isSize(width) || !isSize(height)) {
            return Planned.refused(Code.INVALID_VALUE, "A width and a height have to be greater than 0.");
        }
        if (width == frame.width() && height == frame.height()) {
            return Planned.NOTHING;
        }
        return Planned.of(List.of(new SetMember(null, SCREEN, JsonArray.of(JsonNumber.of(width), JsonNumber.of(height)))));
    }

    /** As large as another, or all as large as the largest of them: exact, but within the parent, and what lies below makes room. */
    static Planned match(MatchSize action, Step step, Draft draft) {
        var layout = new Layout(draft);
        Box like;
        if (action.other() != null) {
            List<String> others = step.others().getFirst();
            like = others.isEmpty() ? layout.frame() : layout.box(others.getFirst());
        } else {
            double width = 0;
            double height = 0;
            for (Component component : Targets.all(step.targets(), draft)) {
                width = Math.max(width, component.box().width());
                height = Math.max(height, component.box().height());
            }
            like = new Box(0, 0, width, height);
        }
        for (Component component : Targets.forGrowth(step.targets(), draft)) {
            Box box = layout.box(component);
            double width = action.axis() == Axis.HEIGHT ? box.width() : like.width();
            String parent = draft.parent(component.id());
            Box within = parent == null ? layout.frame() : layout.box(parent);
            double x = width > box.width() ? inside(box.x(), width, within.x(), within.right()) : box.x();
            layout.shift(component, new Box(x, box.y(), width, box.height()));
            box = layout.box(component);
            Box to = box.resized(width, action.axis() == Axis.WIDTH ? box.height() : like.height());
            if (to.height() > box.height() && !layout.isHidden(component)) {
                new PushDown(layout).stretch(component, to);
            } else {
                layout.shift(component, to);
            }
        }
        return Planned.of(layout.edits());
    }
}
