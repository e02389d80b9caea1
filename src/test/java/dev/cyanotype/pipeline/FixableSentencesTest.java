package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real sentences that are one correction, default or question away from one that can be carried out. */
class FixableSentencesTest {

    @Test
    void nineOfTenAreAppliedOrAnsweredWithASuggestion() throws IOException {
        Pipeline pipeline = Pipelines.deterministic();
        State state = RichScreen.open().withSelection(List.of("card_1"));
        List<String> lost = new ArrayList<>();
        int sentences = 0;
        for (String line : Files.readAllLines(SharedFiles.path("sentences.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (line.startsWith("#") || columns.length < 2 || !columns[1].equals("fixable")) {
                continue;
            }
            sentences++;
            Run run = pipeline.run(state, new Command.Sentence(columns[0], Recover.CORRECT), Options.OPTIMISED);
            if (run.rejection() != null && run.rejection().suggestions().isEmpty()) {
                lost.add(run.rejection().code() + ": " + columns[0]);
            }
        }
        String report = lost.size() + " of " + sentences + ":\n" + String.join("\n", lost);
        assertTrue(sentences > 100 && lost.size() * 10 <= sentences, report);
    }
}
