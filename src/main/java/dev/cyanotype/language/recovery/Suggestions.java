package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Resolution.Outcome;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Step;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.grammar.Lexeme;
import dev.cyanotype.language.grammar.Lexer;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.resolve.DocumentVocabulary;
import dev.cyanotype.language.resolve.Resolver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that say what could be done instead of one that is rejected, as candidates: whoever shows them tries them on the
 * document first. The same sentence and setting give the same suggestions. Immutable: any number of threads may share one.
 */
public final class Suggestions {
    private static final int MOST = 24;
    private static final int MOST_PER_CLAUSE = 12;
    private static final int MOST_ALONE = 4;
    private static final int LONGEST = 5_000;

    private final Grammar grammar;
    private final Lexicon lexicon;
    private final KnownWords words;
    private final Resolver resolver = new Resolver();
    private final Alternatives alternatives = Alternatives.standard();

    /** Suggestions in the words of a lexicon, as a grammar reads them. */
    public Suggestions(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.words = KnownWords.of(lexicon);
    }

    /** A clause and what became of it; one that shares the words of the clause before has none of its own. */
    private record Part(int from, int to, @Nullable Step step, @Nullable Rejection why) {

        boolean hasWords() {
            return from < to;
        }
    }

    /** The candidates, the likeliest first. */
    public List<String> instead(String sentence, Setting setting, Rejection rejection) {
        if (sentence.length() > LONGEST || sentence.isBlank()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        List<Part> parts = parts(sentence, setting, rejection);
        if (rejection.code() == Code.VERIFY_FAILED || rejection.code() == Code.INVALID_VALUE) {
            for (String fix : rejection.suggestions()) {
                found.add(sentence.strip() + ", then " + fix);
            }
            room(sentence, setting, parts, found);
            found.addAll(Smaller.of(sentence, lexemes(sentence, setting)));
        }
        if (rejection.code() == Code.CONFLICT) {
            alone(sentence, parts, found);
        }
        if (rejection.code() == Code.UNPARSED || rejection.code() == Code.NO_TARGET) {
            found.addAll(Lookalikes.of(new Phrases(sentence, lexemes(sentence, setting)), setting.document(), words));
        }
        replaced(sentence, setting, parts, found);
        without(sentence, parts, found);
        alone(sentence, parts, found);
        found.remove(sentence);
        return List.copyOf(found).subList(0, Math.min(found.size(), MOST));
    }

    private Lexeme[] lexemes(String sentence, Setting setting) {
        return Lexer.tokens(sentence, lexicon, new DocumentVocabulary(setting.document(), EnumSet.noneOf(Aspect.class)));
    }

    private List<Part> parts(String sentence, Setting setting, Rejection rejection) {
        Reading reading = grammar.read(sentence, new DocumentVocabulary(setting.document(), EnumSet.noneOf(Aspect.class)));
        boolean late = rejection.code() == Code.VERIFY_FAILED || rejection.code() == Code.INVALID_VALUE;
        if (reading.parts().size() == 1 && !late) {
            Reading.Part only = reading.parts().getFirst();
            return List.of(new Part(only.from(), Math.max(only.from(), only.to()), null, rejection));
        }
        List<Outcome> outcomes = resolver.resolve(sentence, reading, setting).outcomes();
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            int from = Math.max(end, reading.parts().get(i).from());
            end = Math.max(from, reading.parts().get(i).to());
            parts.add(switch (outcomes.get(i)) {
                case Outcome.Resolved(Step step) -> new Part(from, end, step, null);
                case Outcome.Refused(Rejection why) -> new Part(from, end, null, why);
            });
        }
        return parts;
    }

    /** The sentence with other words for each clause that is refused. */
    private void replaced(String sentence, Setting setting, List<Part> parts, Set<String> found) {
        List<List<String>> instead = new ArrayList<>();
        int most = 0;
        for (Part part : parts) {
            Rejection why = part.why();
            String words = sentence.substring(part.from(), part.to());
            instead.add(why == null || !part.hasWords() ? List.of() : insteadOf(words, setting, why));
            most = Math.max(most, instead.getLast().size());
        }
        for (int k = 0; k < most; k++) {
            var out = new StringBuilder();
            int at = 0;
            for (int i = 0; i < parts.size(); i++) {
                List<String> options = instead.get(i);
                if (!options.isEmpty()) {
                    out.append(sentence, at, parts.get(i).from()).append(options.get(Math.min(k, options.size() - 1)));
                    at = parts.get(i).to();
                }
            }
            found.add(out.append(sentence, at, sentence.length()).toString());
        }
    }

    private List<String> insteadOf(String clause, Setting setting, Rejection why) {
        var phrases = new Phrases(clause, lexemes(clause, setting));
        List<String> targets = Mentioned.in(phrases, setting);
        List<String> found = new ArrayList<>();
        boolean beyond = why.code() == Code.VAGUE || why.code() == Code.UNSUPPORTED || why.code() == Code.LOCKED;
        if (!beyond) {
            deeds(phrases, setting, targets, found);
        }
        alternatives.to(clause, targets, found);
        if (beyond) {
            deeds(phrases, setting, targets, found);
        }
        Alternatives.anything(targets, found);
        return found.subList(0, Math.min(found.size(), MOST_PER_CLAUSE));
    }

    private static void deeds(Phrases phrases, Setting setting, List<String> targets, List<String> found) {
        List<String> templates = Deeds.in(phrases, setting.document());
        for (int t = 0; t < Math.max(1, targets.size()); t++) {
            for (String template : templates) {
                boolean general = !template.contains("{t}");
                if (general ? t == 0 : t < targets.size()) {
                    found.add(general ? template : template.replace("{t}", targets.get(t)));
                }
            }
        }
    }

    /** The sentence without the clauses that are refused. */
    private static void without(String sentence, List<Part> parts, Set<String> found) {
        var out = new StringBuilder();
        int left = 0;
        for (Part part : parts) {
            if (part.why() == null && isSentence(sentence, part)) {
                out.append(out.isEmpty() ? "" : ", ").append(sentence, part.from(), part.to());
                left++;
            }
        }
        if (left > 0 && left < parts.size()) {
            found.add(out.toString());
        }
    }

    /** Whether a clause says by itself what it asks for, which one word does not. */
    private static boolean isSentence(String sentence, Part part) {
        return part.hasWords() && sentence.substring(part.from(), part.to()).strip().indexOf(' ') > 0;
    }

    /** Each clause by itself. */
    private static void alone(String sentence, List<Part> parts, Set<String> found) {
        for (int i = 0; parts.size() > 1 && i < parts.size() && i < MOST_ALONE; i++) {
            if (isSentence(sentence, parts.get(i))) {
                found.add(sentence.substring(parts.get(i).from(), parts.get(i).to()));
            }
        }
    }

    /** The sentence with the nearest place or size that there is room for. */
    private static void room(String sentence, Setting setting, List<Part> parts, Set<String> found) {
        for (Part part : parts) {
            Step step = part.step();
            if (step != null && part.hasWords()) {
                for (String fits : Room.fitting(step, setting.document())) {
                    found.add(sentence.substring(0, part.from()) + fits + sentence.substring(part.to()));
                }
            }
        }
    }
}
