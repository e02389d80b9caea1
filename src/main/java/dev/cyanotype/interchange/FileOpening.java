package dev.cyanotype.interchange;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.blueprint.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of opening a file that may be in a dialect. */
public sealed interface FileOpening {

    /**
     * @param blueprint the document, converted where the file is in a dialect
     * @param dialect what the file is written in
     * @param filledIn what the conversion filled in and changed, a line each; empty where there was none
     * @param corners the suspicion that its boxes are corners, whether they were converted or not; null where there is none
     * @param cornersConverted whether its boxes were taken for corners
     */
    record Opened(
            Blueprint blueprint,
            Dialect dialect,
            List<String> filledIn,
            @Nullable CornerSuspicion corners,
            boolean cornersConverted)
            implements FileOpening {
        public Opened {
            filledIn = List.copyOf(filledIn);
        }

        /** Whether the file is in a dialect: then the document is another than the file, and saving over it takes consent. */
        public boolean isConverted() {
            return dialect != Dialect.BLUEPRINT;
        }
    }

    /** See {@link Opening.Refused}. */
    record Refused(List<Problem> problems, int total) implements FileOpening {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
