package dev.cyanotype.language;

/** The stable names of actions, as reports and profiles print them. */
public final class Intents {
    private Intents() {}

    public static String of(Action action) {
        return switch (action) {
            case Action.Recolour a -> "recolour";
            case Action.Shade a -> "shade";
            case Action.FillGradient a -> "fill-gradient";
            case Action.ChangeSize a -> "change-size";
            case Action.SetSize a -> "set-size";
            case Action.MatchSize a -> "match-size";
            case Action.MoveBy a -> "move-by";
            case Action.MoveTo a -> "move-to";
            case Action.MoveToEdge a -> "move-to-edge";
            case Action.MoveBeside a -> "move-beside";
            case Action.Swap a -> "swap";
            case Action.Align a -> "align";
            case Action.Distribute a -> "distribute";
            case Action.ChangeGap a -> "change-gap";
            case Action.ArrangeInGrid a -> "arrange-in-grid";
            case Action.Reorder a -> "reorder";
            case Action.SetWords a -> "set-text";
            case Action.AppendWords a -> "append-text";
            case Action.PrependWords a -> "prepend-text";
            case Action.ReplaceWords a -> "replace-text";
            case Action.ClearWords a -> "clear-text";
            case Action.ChangeCase a -> "change-case";
            case Action.SetStyle a -> "set-style";
            case Action.ChangeStyle a -> "change-style";
            case Action.RemoveStyle a -> "remove-style";
            case Action.SetBorder a -> "set-border";
            case Action.SetToken a -> "set-token";
            case Action.SetTokenColour a -> "set-token-colour";
            case Action.ChangeToken a -> "change-token";
            case Action.ShadeToken a -> "shade-token";
            case Action.Add a -> "add";
            case Action.Delete a -> "delete";
            case Action.Duplicate a -> "duplicate";
            case Action.Wrap a -> "wrap";
            case Action.Unwrap a -> "unwrap";
            case Action.Exact a -> "exact";
            case Action.Undo a -> "undo";
            case Action.Redo a -> "redo";
            case Action.RollBack a -> "roll-back";
            case Action.Select a -> "select";
        };
    }
}
