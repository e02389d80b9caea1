package dev.cyanotype.language.lexicon;

import dev.cyanotype.colour.CssNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of the lexicon: a sense to a line, then, behind tabs, the phrases that say it exactly, its synonyms, and those
 * that fit less well, each list with strokes between its phrases. Lines that begin with {@code #} are comments.
 */
final class LexiconReader {
    private static final Word[] ALONE = {};

    private final Map<String, Word> words = new LinkedHashMap<>();
    private final Map<Category<?>, Map<Word, List<Entry<?>>>> entries = new LinkedHashMap<>();
    private final double[] factors = new double[Factor.values().length];
    private final String folder;

    private LexiconReader(String folder) {
        this.folder = folder;
    }

    static Lexicon read(String folder) {
        var reader = new LexiconReader(folder);
        reader.readFactors();
        for (Category<?> category : Category.ALL) {
            reader.readFile(category);
        }
        for (String name : CssNames.all()) {
            reader.add(Category.COLOUR, name, Objects.requireNonNull(CssNames.find(name)), 1);
        }
        return reader.lexicon();
    }

    private void readFactors() {
        for (String line : lines("factors")) {
            String[] columns = line.split("\t", -1);
            factors[Factor.valueOf(columns[0].toUpperCase(Locale.ROOT)).ordinal()] = Double.parseDouble(columns[1]);
        }
    }

    private <S> void readFile(Category<S> category) {
        double[] factorOf = {1, factors[Factor.SYNONYM.ordinal()], factors[Factor.LOOSE.ordinal()]};
        for (String line : lines(category.file())) {
            String[] columns = line.split("\t", -1);
            S meaning;
            try {
                meaning = category.decode(columns[0]);
            } catch (IllegalArgumentException unknown) {
                throw new IllegalStateException(category.file() + ": " + line, unknown);
            }
            for (int c = 1; c < columns.length; c++) {
                var phrases = new StringTokenizer(columns[c], "|");
                while (phrases.hasMoreTokens()) {
                    addForms(category, phrases.nextToken().strip(), meaning, factorOf[c - 1]);
                }
            }
        }
    }

    /** Nouns come in the singular, and a plural that is not regular behind a slash: {@code copy/copies}. */
    private <S> void addForms(Category<S> category, String phrase, S meaning, double factor) {
        if (phrase.isEmpty()) {
            return;
        }
        if (!(meaning instanceof NounSense noun)) {
            add(category, phrase, meaning, factor);
            return;
        }
        int slash = phrase.indexOf('/');
        String singular = slash < 0 ? phrase : phrase.substring(0, slash);
        add(Category.NOUN, singular, noun, factor);
        String plural = slash < 0 ? plural(singular) : phrase.substring(slash + 1);
        if (noun.kind() != NounSense.Kind.SCREEN && !plural.equals(singular)) {
            add(Category.NOUN, plural, noun.inPlural(), factor);
        }
    }

    private static String plural(String singular) {
        char last = singular.charAt(singular.length() - 1);
        if (last == 'y' && "aeiou".indexOf(singular.charAt(singular.length() - 2)) < 0) {
            return singular.substring(0, singular.length() - 1) + "ies";
        }
        return last == 's' || last == 'x' || singular.endsWith("ch") ? singular + "es" : singular + "s";
    }

    private <S> void add(Category<S> category, String phrase, S meaning, double factor) {
        var in = new StringTokenizer(phrase);
        Word first = word(in.nextToken());
        Word[] rest = in.hasMoreTokens() ? new Word[in.countTokens()] : ALONE;
        for (int i = 0; i < rest.length; i++) {
            rest[i] = word(in.nextToken());
        }
        entries.computeIfAbsent(category, c -> new LinkedHashMap<>())
                .computeIfAbsent(first, w -> new ArrayList<>())
                .add(new Entry<>(category, meaning, factor, rest));
    }

    private Word word(String spelling) {
        return words.computeIfAbsent(spelling, Word::new);
    }

    private Lexicon lexicon() {
        entries.forEach((category, byWord) -> byWord.forEach((word, list) -> {
            list.sort((a, b) -> b.length() - a.length());
            word.senses(category, list);
        }));
        return new Lexicon(List.copyOf(words.values()), factors);
    }

    private List<String> lines(String file) {
        String path = folder + file + ".tsv";
        List<String> lines = new ArrayList<>();
        try (@Nullable InputStream in = LexiconReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            var text = new StringTokenizer(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\n");
            while (text.hasMoreTokens()) {
                String line = text.nextToken();
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
