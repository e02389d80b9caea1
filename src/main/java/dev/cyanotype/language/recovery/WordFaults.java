package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.language.grammar.Kind;
import dev.cyanotype.language.grammar.Lexeme;
import dev.cyanotype.language.lexicon.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that neither the lexicon nor the document knows and that are near to one that they know:
 * letters that slipped, words run together or torn apart, ids with other separators, a word said twice. Quotes are left alone.
 */
final class WordFaults {
    /** More words than this are not looked up: such a sentence is not English. */
    private static final int MOST = 12;

    private final String sentence;
    private final Lexeme[] lexemes;
    private final KnownWords words;
    private final BlueprintView document;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<NearId> ids = new ArrayList<>();

    private WordFaults(String sentence, Lexeme[] lexemes, KnownWords words, BlueprintView document) {
        this.sentence = sentence;
        this.lexemes = lexemes;
        this.words = words;
        this.document = document;
    }

    /** The faults from left to right; ranges of different faults may overlap. */
    static List<Fault> in(String sentence, Lexeme[] lexemes, KnownWords words, BlueprintView document) {
        var faults = new WordFaults(sentence, lexemes, words, document);
        faults.collect();
        DocumentWords.meet(document, faults.unknowns, faults.ids);
        return faults.faults();
    }

    private void collect() {
        for (int i = 0; i < lexemes.length && lexemes[i].kind() != Kind.UNCLOSED; i++) {
            Lexeme lexeme = lexemes[i];
            if (lexeme.kind() != Kind.WORD) {
                continue;
            }
            if (isCount(i + 1)) {
                addId(lexeme.from(), lexemes[i + 1].to());
            }
            if (lexeme.word() == null && document.place(text(lexeme)) == null) {
                unknown(lexeme.from(), lexeme.to(), i == 0 || bounds(lexemes[i - 1]), bounds(lexemes[i + 1]));
            }
        }
    }

    private String text(Lexeme lexeme) {
        return sentence.substring(lexeme.from(), lexeme.to());
    }

    /** Whether a clause may end at a piece: a word that narrows a target does not stand beside it. */
    private static boolean bounds(Lexeme lexeme) {
        return switch (lexeme.kind()) {
            case COMMA, SEMICOLON, STOP, AMPERSAND, END -> true;
            case WORD -> lexeme.word() != null && lexeme.word().begins(Category.FILLER);
            default -> false;
        };
    }

    /** Whether a whole number without a unit, or a word that begins with one, stands at an index, apart by at most a space. */
    private boolean isCount(int index) {
        Lexeme lexeme = lexemes[index];
        if (lexeme.from() - lexemes[index - 1].to() > 1) {
            return false;
        }
        char first = lexeme.from() < lexeme.to() ? sentence.charAt(lexeme.from()) : ' ';
        return switch (lexeme.kind()) {
            case NUMBER -> first >= '0' && first <= '9' && isDigit(sentence.charAt(lexeme.to() - 1));
            case WORD -> lexeme.word() == null && (first == '_' || isDigit(first));
            case COLOUR -> lexeme.to() - lexeme.from() < 4 && isDigit(sentence.charAt(lexeme.to() - 1));
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void addId(int from, int to) {
        if (ids.size() < MOST) {
            ids.add(new NearId(sentence, from, to));
        }
    }

    /** A word with hyphens, underscores or digits may be an id, and each of its parts a word. */
    private void unknown(int from, int to, boolean opens, boolean closes) {
        if (unknowns.size() >= MOST) {
            return;
        }
        boolean parts = false;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && Character.isLetter(sentence.charAt(i))) {
                continue;
            }
            if (i < to) {
                parts = true;
            }
            boolean word = i - start > 1 || i > start && start == from && i == to;
            if (word && !words.knows(sentence, start, i)) {
                unknowns.add(new Unknown(sentence, start, i, opens && start == from, closes && i == to));
            }
            start = i + 1;
        }
        if (parts || to - from > 4) {
            addId(from, to);
        }
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (NearId id : ids) {
            String nearest = id.nearest();
            if (nearest != null && id.isExact() && !nearest.equals(sentence.substring(id.from(), id.to()))) {
                faults.add(Fault.of(Mend.sure(id.from(), id.to(), nearest)));
            }
        }
        for (Unknown unknown : unknowns) {
            if (!unknown.isKnown()) {
                Fault fault = of(unknown);
                if (fault != null) {
                    faults.add(fault);
                }
            }
        }
        for (int i = 0; i < lexemes.length && lexemes[i].kind() != Kind.UNCLOSED; i++) {
            if (lexemes[i].kind() == Kind.WORD && lexemes[i].word() == null && document.place(text(lexemes[i])) == null) {
                torn(lexemes[i], faults);
            }
        }
        saidTwice(faults);
        return faults;
    }

    private @Nullable Fault of(Unknown unknown) {
        List<Mend> options = new ArrayList<>();
        String slip = words.meantBy(unknown.lower());
        if (slip != null) {
            options.add(mend(unknown, slip, true));
        }
        for (NearId id : ids) {
            String nearest = id.nearest();
            if (nearest != null && id.from() <= unknown.from() && unknown.to() <= id.to()) {
                options.add(new Mend(id.from(), id.to(), nearest, id.isSure()));
            }
        }
        joined(unknown, options);
        words.offerTo(unknown.inLexicon());
        int nearer = unknown.inLexicon().least() - unknown.inDocument().least();
        near(unknown, nearer > 0 ? unknown.inDocument() : unknown.inLexicon(), options);
        if (Math.min(unknown.inLexicon().least(), unknown.inDocument().least()) > 1) {
            split(unknown, options);
        }
        near(unknown, nearer > 0 ? unknown.inLexicon() : unknown.inDocument(), options);
        options.sort(Comparator.comparing(mend -> !mend.sure()));
        return options.isEmpty() ? null : new Fault(options);
    }

    private void near(Unknown unknown, Nearest nearest, List<Mend> options) {
        for (String word : nearest.found()) {
            boolean placed = unknown.opens() && words.isVerb(word) || unknown.closes() && words.isValue(word);
            options.add(mend(unknown, word, nearest.isSure(word) || placed && nearest.isClose(word)));
        }
    }

    /** The word in place of the misspelt one, with a capital where that has one. */
    private Mend mend(Unknown unknown, String word, boolean sure) {
        boolean capital = Character.isUpperCase(sentence.charAt(unknown.from()));
        String with = capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
        return new Mend(unknown.from(), unknown.to(), with, sure);
    }

    /** With the word before or behind it, a space apart, it may be one that the lexicon knows. */
    private void joined(Unknown unknown, List<Mend> options) {
        for (int i = 0; i + 1 < lexemes.length; i++) {
            Lexeme left = lexemes[i];
            Lexeme right = lexemes[i + 1];
            boolean here = left.from() == unknown.from() || right.from() == unknown.from();
            if (here && left.kind() == Kind.WORD && right.kind() == Kind.WORD && right.from() - left.to() == 1) {
                String both = sentence.substring(left.from(), left.to()) + sentence.substring(right.from(), right.to());
                if (words.knows(both) || document.place(both) != null) {
                    options.add(Mend.sure(left.from(), right.to(), both));
                }
            }
        }
    }

    /** With a space in it, it may be two words. */
    private void split(Unknown unknown, List<Mend> options) {
        int before = options.size();
        for (int i = unknown.from() + 2; i + 2 <= unknown.to() && options.size() < before + 2; i++) {
            if (words.knows(sentence, unknown.from(), i)
                    && (words.knows(sentence, i, unknown.to()) || isOwn(sentence.substring(i, unknown.to())))) {
                options.add(Mend.sure(i, i, " "));
            }
        }
    }

    /** Whether the document has a component or a colour of this name. */
    private boolean isOwn(String name) {
        return document.place(name) != null || document.tokens().colours().indexOf(name) >= 0;
    }

    /** A word and a number run together. */
    private void torn(Lexeme lexeme, List<Fault> faults) {
        for (int i = lexeme.from() + 2; i < lexeme.to(); i++) {
            boolean number = isDigit(sentence.charAt(i)) && Character.isLetter(sentence.charAt(i - 1));
            if (number && words.knows(sentence, lexeme.from(), i)) {
                faults.add(Fault.of(Mend.sure(i, i, " ")));
                return;
            }
        }
    }

    /** The same word twice in a row counts once. */
    private void saidTwice(List<Fault> faults) {
        for (int i = 1; i < lexemes.length && lexemes[i].kind() != Kind.UNCLOSED; i++) {
            Lexeme lexeme = lexemes[i];
            Lexeme before = lexemes[i - 1];
            int length = lexeme.to() - lexeme.from();
            if (lexeme.kind() == Kind.WORD && before.kind() == Kind.WORD && before.to() - before.from() == length
                    && sentence.regionMatches(true, before.from(), sentence, lexeme.from(), length)) {
                faults.add(Fault.of(Mend.sure(before.to(), lexeme.to(), "")));
            }
        }
    }
}
