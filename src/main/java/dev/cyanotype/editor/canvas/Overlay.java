package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.canvas.gesture.Distances;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands over the document on the canvas.
 *
 * @param scenery the document as it shows
 * @param situation the document as it is, and where it is seen from
 * @param gesture what is under way
 * @param trial what is being tried out, or null
 * @param refusal what was rejected last and is still told, or null
 * @param hovered the id under the pointer, or null
 * @param measures whether distances are shown
 */
record Overlay(
        Scenery scenery,
        Situation situation,
        Gesture gesture,
        @Nullable Trial trial,
        @Nullable Refusal refusal,
        @Nullable String hovered,
        boolean measures) {
    /** The canvas pixels between two lines of the grid below which it does not show. */
    private static final double CLOSEST_GRID = 6;

    /** All marks, those below first. */
    List<Mark> marks(Outlines outlines) {
        List<Mark> marks = new ArrayList<>();
        grid(marks);
        changed(marks, outlines);
        hover(marks, outlines);
        selection(marks, outlines);
        marks.addAll(gesture.marks(situation));
        verdict(marks, outlines);
        return marks;
    }

    private void grid(List<Mark> marks) {
        double step = situation.grid();
        if (step > 0 && step * situation.viewport().zoom() >= CLOSEST_GRID) {
            marks.add(new Mark.Grid(scenery.document().frame().box(), step));
        }
    }

    /** What a sentence that is being said would change. */
    private void changed(List<Mark> marks, Outlines outlines) {
        Trial said = trial;
        if (said == null || !(gesture instanceof IdleGesture) || !said.isAccepted()) {
            return;
        }
        Set<String> ids = Touched.by(said);
        if (ids != null) {
            outlines.ofSome(scenery, ids).forEach(box -> marks.add(new Mark.Outline(box, Mark.Kind.CHANGED)));
            return;
        }
        Blueprint before = said.run().before().document();
        Blueprint after = said.shown();
        outlines.inView(scenery, situation.viewport().visible(), id -> after.component(id) != before.component(id))
                .forEach(box -> marks.add(new Mark.Outline(box, Mark.Kind.CHANGED)));
    }

    private void hover(List<Mark> marks, Outlines outlines) {
        String under = hovered;
        if (under != null && gesture instanceof IdleGesture && !situation.selection().contains(under)) {
            outlines.ofSome(scenery, List.of(under)).forEach(box -> marks.add(new Mark.Outline(box, Mark.Kind.HOVERED)));
        }
        if (measures && !situation.selection().isEmpty() && gesture instanceof IdleGesture) {
            String other = under == null || situation.selection().contains(under) ? null : under;
            Distances.to(situation.document(), situation.selection(), other)
                    .forEach(distance -> marks.add(new Mark.Measure(distance)));
        }
    }

    private void selection(List<Mark> marks, Outlines outlines) {
        List<String> ids = gesture instanceof MarqueeGesture marquee ? marquee.selection() : situation.selection();
        if (ids.isEmpty() || gesture instanceof DropGesture || gesture instanceof GrantGesture) {
            return;
        }
        outlines.of(scenery, ids, situation.viewport().visible())
                .forEach(box -> marks.add(new Mark.Outline(box, Mark.Kind.SELECTED)));
        Box round = gesture instanceof MarqueeGesture ? null : frame(outlines);
        if (round == null || gesture instanceof TextGesture) {
            return;
        }
        if (ids.size() > 1) {
            marks.add(new Mark.Outline(round, Mark.Kind.AROUND));
        }
        if (!(gesture instanceof MoveGesture)) {
            marks.add(new Mark.Handles(round));
        }
    }

    /** The box round all that is selected, as it shows; null where nothing is. */
    @Nullable Box frame(Outlines outlines) {
        Box moved = gesture.frame();
        return moved != null ? moved : outlines.round(scenery, situation.selection());
    }

    /** Where it is and what it measures, or why that would be rejected. */
    private void verdict(List<Mark> marks, Outlines outlines) {
        Refusal told = refusal;
        if (told != null) {
            marks.addAll(told.because());
            return;
        }
        String words = words();
        Box frame = words == null ? null : frame(outlines);
        if (words == null || frame == null) {
            return;
        }
        Trial tried = trial;
        Rejection why = tried == null ? null : tried.run().rejection();
        if (tried == null || why == null) {
            marks.add(new Mark.Badge(words, frame, false));
            return;
        }
        List<Mark> because = Landing.because(tried);
        marks.addAll(because.isEmpty() ? List.of(new Mark.Outline(frame, Mark.Kind.REFUSED)) : because);
        marks.add(new Mark.Badge(words + "   " + why.message(), frame, true));
    }

    private @Nullable String words() {
        return switch (gesture) {
            case PulledGesture pulled -> pulled.words();
            case NudgeGesture nudge -> nudge.words();
            default -> null;
        };
    }
}
