package dev.cyanotype.pipeline;

/** A command that moves through the history rather than adding to it; the session carries it out. */
public sealed interface HistoryMove {

    record Undo(int times) implements HistoryMove {}

    record Redo(int times) implements HistoryMove {}

    record RollBack(int revision) implements HistoryMove {}
}
