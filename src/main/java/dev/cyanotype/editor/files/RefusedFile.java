package dev.cyanotype.editor.files;

import dev.cyanotype.blueprint.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that was not opened.
 *
 * @param problems everything against it, or the first of very many
 * @param total the number of all
 */
public record RefusedFile(Path file, List<Problem> problems, int total) {
    public RefusedFile {
        problems = List.copyOf(problems);
    }

    /** All of it as text, a line each. */
    public String text() {
        var text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(file).append(": ").append(problem).append('\n');
        }
        int more = total - problems.size();
        return more > 0 ? text.append(file).append(": and ").append(more).append(" more\n").toString() : text.toString();
    }
}
