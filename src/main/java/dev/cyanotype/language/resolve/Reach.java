package dev.cyanotype.language.resolve;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Property;

/** How far an action reaches from its target. */
enum Reach {
    /** It has no target. */
    NONE,
    /** The fill of components, or of the screen: "everything" is the screen. */
    FILL,
    /** Components alone. */
    COMPONENT,
    /** Components with all below them: those below a target are meant with it. */
    SUBTREE;

    static Reach of(Action action) {
        return switch (action) {
            case Action.SetToken _, Action.SetTokenColour _, Action.ChangeToken _, Action.ShadeToken _ -> NONE;
            case Action.Add _, Action.Exact _, Action.Undo _, Action.Redo _, Action.RollBack _ -> NONE;
            case Action.Recolour(ColourPlace place, var _) -> of(place);
            case Action.Shade(ColourPlace place, var _) -> of(place);
            case Action.FillGradient _ -> FILL;
            case Action.RemoveStyle(Property property) -> property == Property.GRADIENT ? FILL : COMPONENT;
            case Action.MoveBy _, Action.MoveTo _, Action.MoveToEdge _, Action.MoveBeside _, Action.Swap _ -> SUBTREE;
            case Action.Align _, Action.Distribute _, Action.ChangeGap _, Action.ArrangeInGrid _ -> SUBTREE;
            case Action.Delete _, Action.Duplicate _, Action.Wrap _ -> SUBTREE;
            case Action.ChangeSize _, Action.SetSize _, Action.MatchSize _, Action.Reorder _, Action.Unwrap _ -> COMPONENT;
            case Action.SetWords _, Action.AppendWords _, Action.PrependWords _, Action.ReplaceWords _ -> COMPONENT;
            case Action.ClearWords _, Action.ChangeCase _ -> COMPONENT;
            case Action.SetStyle _, Action.ChangeStyle _, Action.SetBorder _, Action.Select _ -> COMPONENT;
        };
    }

    private static Reach of(ColourPlace place) {
        return place == ColourPlace.UNQUALIFIED || place == ColourPlace.BACKGROUND ? FILL : COMPONENT;
    }
}
