package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Glue;
import java.util.List;

/** Reads what a centring or aligning is done by: an axis, the screen, another component. */
final class PlaceReader {
    private final Scan s;
    private final TargetReader targets;

    PlaceReader(Scan scan, TargetReader targets) {
        this.s = scan;
        this.targets = targets;
    }

    /** The action that puts something against edges, with the axis and the frame that stand behind taken in. */
    Action of(List<Edge> edges) {
        Edge edge = edges.getFirst();
        boolean centre = edge == Edge.CENTRE && edges.size() == 1;
        while (true) {
            int at = s.at;
            double confidence = s.confidence;
            if (centre && s.take(Glue.HORIZONTALLY)) {
                edges = List.of(s.take(Glue.AND) && s.take(Glue.VERTICALLY) ? Edge.MIDDLE : Edge.CENTRE_X);
                continue;
            }
            if (centre && s.take(Glue.VERTICALLY)) {
                edges = List.of(s.take(Glue.AND) && s.take(Glue.HORIZONTALLY) ? Edge.MIDDLE : Edge.CENTRE_Y);
                continue;
            }
            if (s.take(Glue.ON, Glue.IN) || s.take(Glue.WITH, Glue.TO, Glue.OF)) {
                Target frame = targets.read(true);
                if (frame instanceof Target.Screen) {
                    return new Action.MoveToEdge(edges, true);
                }
                if (frame != null && MoveReader.isParent(frame)) {
                    return new Action.MoveToEdge(edges, false);
                }
                if (frame != null) {
                    return new Action.Align(edges.getFirst(), frame);
                }
            }
            s.back(at, confidence);
            return new Action.MoveToEdge(edges, false);
        }
    }
}
