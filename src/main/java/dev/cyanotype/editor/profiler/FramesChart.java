package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.plot.FrameColumns;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** What the latest frames of the window took, against what 120 and 60 frames a second leave. */
final class FramesChart extends Chart {
    private static final double LABELS = 34;
    private static final int COLUMN = 2;

    private final MachineViewModel machine;

    FramesChart(ProfilerViewModel model) {
        super(model.seenProperty());
        this.machine = model.machine();
        setMinHeight(44);
        setPrefHeight(56);
        setAccessibleText("What the latest frames of the window took");
    }

    @Override
    void paint(GraphicsContext g, double width, double height) {
        int columns = (int) Math.max(0, (width - LABELS) / COLUMN);
        long[] longest = FrameColumns.of(machine.frames(), columns).longest();
        for (int i = 0; i < columns; i++) {
            double high = Math.ceil(FrameColumns.height(longest[i]) * height);
            g.setFill(longest[i] > FrameColumns.SMOOTH ? alarm.get() : longest[i] > FrameColumns.FAST ? mark.get() : faint.get());
            g.fillRect(LABELS + i * COLUMN, height - high, COLUMN, high);
        }
        g.setFont(LETTERS);
        level(g, FrameColumns.FAST, "8 ms", width, height);
        level(g, FrameColumns.SMOOTH, "16 ms", width, height);
    }

    private void level(GraphicsContext g, long nanos, String name, double width, double height) {
        double y = Math.round(height - FrameColumns.height(nanos) * height);
        g.setFill(rule.get());
        g.fillRect(LABELS, y, width - LABELS, 1);
        g.setFill(ink.get());
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(name, LABELS - 4, Math.max(6, y));
    }
}
