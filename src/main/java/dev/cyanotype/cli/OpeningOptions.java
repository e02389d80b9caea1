package dev.cyanotype.cli;

import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.CornerSuspicion;
import dev.cyanotype.interchange.Dialect;
import dev.cyanotype.interchange.FileOpening;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How the commands open a document, and what they say about it. */
final class OpeningOptions {
    @Option(
            names = "--corners",
            paramLabel = "keep|convert",
            converter = Choices.OfCorners.class,
            description = "What to do where the boxes look like corners [x1, y1, x2, y2]: keep them, with a warning (the default),"
                    + " or convert them.")
    private Corners corners = Corners.KEEP;

    Corners corners() {
        return corners;
    }

    /** What there is to say about a document that was opened with these options, a line each. */
    List<String> notices(FileOpening.Opened opened) {
        List<String> notices = new ArrayList<>();
        if (opened.dialect() != Dialect.BLUEPRINT) {
            String dialect = opened.dialect() == Dialect.AGENT ? "agent" : "suite";
            notices.add("converted from the " + dialect + " dialect");
        }
        notices.addAll(opened.filledIn());
        CornerSuspicion suspicion = opened.corners();
        if (suspicion != null && !opened.cornersConverted()) {
            notices.add("warning: " + suspicion.message() + "; --corners convert converts them");
        } else if (suspicion == null && corners == Corners.CONVERT) {
            notices.add("the boxes do not look like corners, so none was converted");
        }
        return notices;
    }
}
