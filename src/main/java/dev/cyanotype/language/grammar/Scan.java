package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Filler;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.lexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tokens of a sentence, and what can be taken there. What takes something and gives it moves the place behind it;
 * what gives null or false moves nothing. Every look costs fuel, so that no sentence can keep the grammar busy for long.
 */
final class Scan {
    private static final int FUEL = 300_000;

    final String sentence;
    final Lexeme[] tokens;
    final Lexicon lexicon;
    final Vocabulary vocabulary;

    int at;
    /** Whether bare words are held against the texts of the document, which is dear: only when all else has failed. */
    boolean byText;
    double confidence = 1;
    /** Whether nobody will read what a refusal says, so that it need not look for suggestions. */
    boolean brief;
    /** Whether nobody asks what a clause lacks that is not read. */
    boolean wholeOnly;
    /** What the tokens were taken as, where somebody asks. */
    private @Nullable Trace trace;
    /** A token that is no word of the lexicon, of which is kept what was looked for in its place. */
    private int gap = -1;
    private @Nullable Expected expected;
    private int fuel = FUEL;

    Scan(String sentence, Lexeme[] tokens, Lexicon lexicon, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** From now on keeps what the tokens are taken as. */
    void keep(Trace kept) {
        trace = kept;
    }

    /** From now on keeps what is looked for at a token. */
    void keep(int token, Expected kept) {
        gap = token;
        expected = kept;
    }

    /** Says that a word of a kind, or a small word, is looked for at a token. */
    void want(Object want, int index) {
        if (index == gap && expected != null) {
            expected.add(want);
        }
    }

    /** Counts work that no look counts. */
    void spend(int amount) {
        fuel -= amount;
    }

    /** Whether so much was looked at that reading on is not worth it; nothing is found any more. */
    boolean isExhausted() {
        return fuel <= 0;
    }

    Lexeme token() {
        return tokens[at];
    }

    Lexeme token(int index) {
        return tokens[Math.min(index, tokens.length - 1)];
    }

    Kind kind() {
        return tokens[at].kind();
    }

    boolean take(Kind kind) {
        if (tokens[at].kind() == kind && kind != Kind.END) {
            takeAs(Trace.Use.SIGN, at + 1);
            return true;
        }
        return false;
    }

    /** The longest phrase of a category that stands at a token, or null. */
    <S> @Nullable Entry<S> look(Category<S> category, int index) {
        want(category, index);
        Word word = tokens[index].word();
        if (word == null || !word.begins(category) || --fuel <= 0) {
            return null;
        }
        for (Entry<S> entry : word.senses(category)) {
            if (matches(entry, index)) {
                return entry;
            }
        }
        return null;
    }

    <S> @Nullable Entry<S> look(Category<S> category) {
        return look(category, at);
    }

    private boolean matches(Entry<?> entry, int index) {
        Word[] rest = entry.rest();
        if (rest.length == 0) {
            return true;
        }
        for (int i = 0; i < rest.length; i++) {
            Lexeme token = token(index + 1 + i);
            if (token.word() != rest[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether any phrase of the lexicon stands at a token. */
    boolean isKnown(int index) {
        Word word = tokens[index].word();
        return word != null && word.beginsPhrase(entry -> matches(entry, index));
    }

    /** Whether a phrase stands here. */
    boolean starts(Entry<?> entry) {
        return --fuel > 0 && matches(entry, at);
    }

    boolean is(Category<?> category) {
        return look(category, at) != null;
    }

    boolean is(Category<?> category, int index) {
        return look(category, index) != null;
    }

    /** Takes the longest phrase of a category and what it means. */
    <S> @Nullable S take(Category<S> category) {
        Entry<S> entry = look(category, at);
        return entry == null ? null : take(entry);
    }

    <S> S take(Entry<S> entry) {
        note(entry);
        at += entry.length();
        confidence *= entry.factor();
        return entry.meaning();
    }

    /** The phrase of a category that means this, or null. */
    <S> @Nullable Entry<S> look(Category<S> category, S meaning) {
        want(category == Category.GLUE ? meaning : category, at);
        Word word = tokens[at].word();
        if (word == null || !word.begins(category) || --fuel <= 0) {
            return null;
        }
        for (Entry<S> entry : word.senses(category)) {
            if (entry.meaning() == meaning && matches(entry, at)) {
                return entry;
            }
        }
        return null;
    }

    boolean is(Glue glue) {
        want(glue, at);
        Word word = tokens[at].word();
        return word != null && word.begins(glue) && look(Category.GLUE, glue) != null;
    }

    boolean is(Glue glue, int index) {
        want(glue, index);
        Word word = tokens[index].word();
        return word != null && word.begins(glue);
    }

    boolean take(Glue glue) {
        want(glue, at);
        Word word = tokens[at].word();
        if (word == null || !word.begins(glue)) {
            return false;
        }
        Entry<Glue> entry = look(Category.GLUE, glue);
        if (entry == null) {
            return false;
        }
        take(entry);
        return true;
    }

    boolean take(Glue one, Glue other) {
        return take(one) || take(other);
    }

    boolean take(Glue one, Glue other, Glue third) {
        return take(one) || take(other) || take(third);
    }

    boolean take(Filler filler) {
        Entry<Filler> entry = look(Category.FILLER, filler);
        if (entry == null) {
            return false;
        }
        note(entry);
        at += entry.length();
        return true;
    }

    private void note(Entry<?> entry) {
        if (trace != null) {
            trace.phrase(at, entry);
        }
    }

    /** Takes the tokens up to one as a name, or a text. */
    void takeAs(Trace.Use use, int end) {
        if (trace != null) {
            trace.note(at, end, use);
        }
        at = end;
    }

    void assume(Factor factor) {
        confidence *= lexicon.factor(factor);
    }

    /** Goes back to a place and the confidence that held there. */
    void back(int place, double confidenceThere) {
        if (trace != null) {
            trace.forget(place);
        }
        at = place;
        confidence = confidenceThere;
    }

    boolean atEnd() {
        return at >= tokens.length - 1;
    }

    /** Whether what separates clauses stands at a token. */
    boolean separates(int index) {
        Kind kind = tokens[index].kind();
        return switch (kind) {
            case COMMA, SEMICOLON, STOP, AMPERSAND, END -> true;
            case WORD -> separatorWord(index) != null;
            default -> {
                want(Category.FILLER, index);
                yield false;
            }
        };
    }

    /** The separating word or phrase at a token, or null. */
    private @Nullable Entry<Filler> separatorWord(int index) {
        want(Category.FILLER, index);
        Word word = tokens[index].word();
        if (word == null || !word.begins(Category.FILLER)) {
            return null;
        }
        for (Entry<Filler> entry : word.senses(Category.FILLER)) {
            if (entry.meaning() == Filler.SEPARATOR && matches(entry, index)) {
                return entry;
            }
        }
        return null;
    }

    /** Takes what separates clauses, as much of it as stands here; whether there was any. */
    boolean takeSeparators() {
        int before = at;
        while (true) {
            Kind kind = tokens[at].kind();
            if (kind == Kind.COMMA || kind == Kind.SEMICOLON || kind == Kind.STOP || kind == Kind.AMPERSAND) {
                takeAs(Trace.Use.SIGN, at + 1);
            } else {
                Entry<Filler> separator = kind == Kind.WORD ? separatorWord(at) : null;
                if (separator == null) {
                    return at > before;
                }
                note(separator);
                at += separator.length();
            }
        }
    }

    /** Takes one comma, sign or word that joins the parts of a list; a comma and a word behind it count as one. */
    boolean takeJoint() {
        if (take(Kind.COMMA) || take(Kind.AMPERSAND)) {
            take(Glue.AND);
            return true;
        }
        return take(Glue.AND);
    }

    /** Takes closing words; whether the clause can end here. */
    boolean takeClauseEnd() {
        while (!separates(at)) {
            if (!take(Filler.CLOSING)) {
                return false;
            }
        }
        return true;
    }

    /** The words from one token to another, as they were written. */
    String text(int fromToken, int toToken) {
        return toToken <= fromToken ? "" : sentence.substring(tokens[fromToken].from(), tokens[toToken - 1].to());
    }

    /** The offset behind the last token taken. */
    int offset() {
        return at == 0 ? 0 : tokens[at - 1].to();
    }
}
