package dev.cyanotype.editor.profiler;

import dev.cyanotype.profile.Profile;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which runs are looked at.
 *
 * @param words each of which is in the sentence, the intents or the code; empty for all
 * @param outcome what came of them
 * @param intent the intent of one of their steps; empty for all
 */
record RunFilter(String words, Outcome outcome, String intent) implements Predicate<Profile> {
    static final RunFilter ALL = new RunFilter("", Outcome.ALL, "");

    /** What came of a run, as far as it is asked for. */
    enum Outcome {
        ALL("Everything"),
        KEPT("Commands"),
        APPLIED("Applied"),
        REJECTED("Rejected"),
        TRIED("Tried out");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        boolean holdsFor(Profile.Outcome outcome) {
            return switch (this) {
                case ALL -> true;
                case KEPT -> outcome.kept();
                case APPLIED -> outcome.kept() && outcome.isApplied();
                case REJECTED -> !outcome.isApplied();
                case TRIED -> !outcome.kept();
            };
        }
    }

    boolean isAll() {
        return equals(ALL);
    }

    @Override
    public boolean test(Profile run) {
        return outcome.holdsFor(run.outcome()) && hasIntent(run) && hasWords(run);
    }

    private boolean hasIntent(Profile run) {
        return intent.isEmpty() || RunWords.intents(run).contains(intent);
    }

    private boolean hasWords(Profile run) {
        if (words.isBlank()) {
            return true;
        }
        var code = run.outcome().code();
        String all = (run.sentence() + ' ' + String.join(" ", RunWords.intents(run)) + ' ' + (code == null ? "" : code.name()))
                .toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(all::contains);
    }
}
