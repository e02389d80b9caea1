package dev.cyanotype.language.grammar;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Target.Noun;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Unit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the head of a description: a noun of the lexicon, words of the document's own, or both. */
final class NounReader {
    private static final int LONGEST_NAME = 7;

    /** What a question about the texts of a document costs. */
    private static final int LOOK_AT_TEXTS = 500;

    /**
     * What a head came to.
     *
     * @param noun the noun, null where it is an id or the screen
     * @param whole a noun that the head is a part of, or null: "card" of "card title"
     * @param id the id, or null
     * @param screen whether it is the screen
     * @param again whether it is the noun said before: one
     * @param plural whether it says more than one
     * @param index the place that a number behind it gives, from 0, or -1
     */
    record Head(@Nullable Noun noun, @Nullable Noun whole, @Nullable String id, boolean screen, boolean again, boolean plural, int index) {
        static Head of(Noun noun, boolean plural) {
            return new Head(noun, null, null, false, false, plural, -1);
        }
    }

    private final Scan s;
    private boolean suffixes = true;
    private int suffixesRead;

    NounReader(Scan scan) {
        this.s = scan;
    }

    /** Whether a number or a quoted text behind a noun belongs to it: "card 2", "the button 'Save'". */
    void suffixes(boolean belong) {
        suffixes = belong;
    }

    /** How many of these were read so far. */
    int suffixesRead() {
        return suffixesRead;
    }

    @Nullable Head read() {
        if (s.kind() == Kind.QUOTED) {
            return quoted();
        }
        if (s.kind() != Kind.WORD) {
            return null;
        }
        Head bearer = s.byText ? bearer() : null;
        if (bearer != null) {
            return bearer;
        }
        String id = id();
        if (id != null) {
            return new Head(null, null, id, false, false, false, -1);
        }
        Entry<NounSense> entry = s.look(Category.NOUN);
        return entry == null ? named() : known(entry);
    }

    /** A word, or two joined by an underscore, that is exactly the id of a component. */
    private @Nullable String id() {
        if (s.token(s.at + 1).kind() == Kind.NUMBER || s.token(s.at + 1).kind() == Kind.WORD && !s.is(Category.FEATURE, s.at + 1)) {
            String joined = s.text(s.at, s.at + 1) + '_' + s.text(s.at + 1, s.at + 2);
            if (s.vocabulary.hasId(joined)) {
                s.takeAs(Trace.Use.NAME, s.at + 2);
                return joined;
            }
        }
        String word = s.text(s.at, s.at + 1);
        if (s.vocabulary.hasId(word) && !s.is(Category.NOUN, s.at + 1)) {
            s.takeAs(Trace.Use.NAME, s.at + 1);
            return word;
        }
        return null;
    }

    /** Bare words that are the text of a component, and the noun behind them: "the Save and continue button". */
    private @Nullable Head bearer() {
        for (int words = LONGEST_NAME; words > 0; words--) {
            int end = s.at + words;
            s.spend(LOOK_AT_TEXTS);
            if (end < s.tokens.length && !s.isExhausted() && s.vocabulary.hasText(s.text(s.at, end))) {
                String text = s.text(s.at, end);
                s.takeAs(Trace.Use.NAME, end);
                return typed(text);
            }
        }
        return null;
    }

    private @Nullable Head quoted() {
        String text = s.token().text();
        s.at++;
        return text == null ? null : typed(text);
    }

    private Head typed(String text) {
        Entry<NounSense> entry = s.look(Category.NOUN);
        List<ComponentType> types = List.of();
        boolean plural = false;
        if (entry != null && entry.meaning().kind() != NounSense.Kind.SCREEN
                && !isLongerFeature(entry.length())) {
            s.take(entry);
            types = entry.meaning().types();
            plural = entry.meaning().plural();
        }
        return Head.of(new Noun.Quoted(text, types), plural);
    }

    private boolean isLongerFeature(int length) {
        Entry<Feature> feature = s.look(Category.FEATURE);
        return feature != null && (feature.length() > length || feature.length() == length && feature.meaning() == Feature.TEXT);
    }

    private @Nullable Head known(Entry<NounSense> first) {
        int from = s.at;
        var noun = s.take(first);
        switch (noun.kind()) {
            case SCREEN -> {
                return s.is(Category.NOUN) && !s.is(Category.FEATURE) || s.kind() == Kind.NUMBER ? null : new Head(null, null, null, true, false, false, -1);
            }
            case ONE -> {
                return new Head(null, null, null, false, true, noun.plural(), -1);
            }
            default -> {
                return compound(from, noun);
            }
        }
    }

    private Head compound(int from, NounSense first) {
        Entry<NounSense> next = s.look(Category.NOUN);
        if (next != null && !first.plural() && isPart(next)) {
            String words = s.text(from, s.at);
            var last = s.take(next);
            if (holdsOthers(last)) {
                return new Head(new Noun.Named(words.toLowerCase(Locale.ROOT), last.types()), null, null, false, false, last.plural(), -1);
            }
            return new Head(noun(last, s.at - next.length()), noun(first, from), null, false, false, last.plural(), -1);
        }
        return suffixed(from, first);
    }

    private boolean isPart(Entry<NounSense> next) {
        var kind = next.meaning().kind();
        return (kind == NounSense.Kind.TYPE || kind == NounSense.Kind.NAME)
                && !isLongerFeature(next.length());
    }

    private static boolean holdsOthers(NounSense noun) {
        for (ComponentType type : noun.types()) {
            if (type == ComponentType.SECTION || type == ComponentType.CONTAINER || type == ComponentType.CARD || type == ComponentType.LIST) {
                return true;
            }
        }
        return false;
    }

    /** "component comp_0", "the button 'Save'", "card 2". */
    private Head suffixed(int from, NounSense noun) {
        Lexeme next = s.token();
        if (!suffixes) {
            return new Head(noun(noun, from), null, null, false, false, noun.plural(), -1);
        }
        if (next.kind() == Kind.QUOTED && next.text() != null) {
            suffixesRead++;
            s.at++;
            return Head.of(new Noun.Quoted(next.text(), noun.types()), false);
        }
        if (next.kind() == Kind.WORD && next.word() == null && isIdLike(next)) {
            String word = s.text(s.at, s.at + 1);
            s.takeAs(Trace.Use.NAME, s.at + 1);
            return s.vocabulary.hasId(word)
                    ? new Head(null, null, word, false, false, false, -1)
                    : Head.of(new Noun.Named(word.toLowerCase(Locale.ROOT), noun.types()), false);
        }
        int index = !noun.plural() && next.kind() == Kind.NUMBER && countsPlaces(next) ? (int) next.number() - 1 : -1;
        if (index >= 0) {
            suffixesRead++;
            s.at++;
        }
        return new Head(noun(noun, from), null, null, false, false, noun.plural(), index);
    }

    private boolean isIdLike(Lexeme token) {
        for (int i = token.from(); i < token.to(); i++) {
            char c = s.sentence.charAt(i);
            if (c == '_' || c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether the number behind a noun says which one rather than how much. */
    private boolean countsPlaces(Lexeme number) {
        Lexeme behind = s.token(s.at + 1);
        return number.unit() == Unit.NONE && number.number() >= 1 && number.number() <= 100_000
                && number.number() == Math.rint(number.number()) && behind.kind() != Kind.CROSS && behind.kind() != Kind.NUMBER
                && !(behind.kind() == Kind.COMMA && s.token(s.at + 2).kind() == Kind.NUMBER)
                && !s.is(Category.UNIT, s.at + 1) && !s.is(Category.DIRECTION, s.at + 1) && !isBy(s.at + 1);
    }

    private boolean isBy(int index) {
        var entry = s.look(Category.GLUE, index);
        return entry != null && (entry.meaning() == Glue.BY
                || entry.meaning() == Glue.WIDE || entry.meaning() == Glue.TALL);
    }

    private Noun noun(NounSense noun, int token) {
        return switch (noun.kind()) {
            case NAME -> new Noun.Named(singular(s.text(token, token + 1)).toLowerCase(Locale.ROOT), List.of());
            case TYPE -> new Noun.OfType(noun.types(), noun.roles());
            default -> new Noun.Any();
        };
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Words that are no noun of the lexicon: up to one that is, else as many as the lexicon does not know at all. */
    private @Nullable Head named() {
        int from = s.at;
        int end = from;
        while (end - from < LONGEST_NAME && s.token(end).kind() == Kind.WORD && !stopsName(end, end == from)) {
            end++;
            Entry<NounSense> entry = s.token(end).kind() == Kind.WORD ? s.look(Category.NOUN, end) : null;
            if (entry != null && endsName(entry, from, end) && goesOn(end + entry.length())) {
                return around(from, end + entry.length(), entry.meaning());
            }
            if (entry != null && endsName(entry, from, end)) {
                String words = s.text(from, end);
                s.takeAs(Trace.Use.NAME, end);
                s.take(entry);
                return Head.of(new Noun.Named(words.toLowerCase(Locale.ROOT), entry.meaning().types()), entry.meaning().plural());
            }
        }
        return unknown(from);
    }

    /** "very long component name": a noun with a word behind it that can only be a part of the name. */
    private boolean goesOn(int index) {
        return s.token(index).kind() == Kind.WORD && isUnknown(index);
    }

    private Head around(int from, int behindNoun, NounSense noun) {
        int end = behindNoun;
        while (end - behindNoun < LONGEST_NAME && goesOn(end)) {
            end++;
        }
        s.takeAs(Trace.Use.NAME, end);
        return Head.of(new Noun.Named(s.text(from, end).toLowerCase(Locale.ROOT), noun.types()), false);
    }

    private boolean endsName(Entry<NounSense> entry, int from, int end) {
        boolean known = s.look(Category.VERB, from) != null || s.look(Category.STYLING_VERB, from) != null;
        var kind = entry.meaning().kind();
        Entry<Feature> feature = s.look(Category.FEATURE, end);
        return (!known || end == from + 1) && kind != NounSense.Kind.ONE
                && kind != NounSense.Kind.SCREEN && (feature == null || feature.length() < entry.length());
    }

    private boolean stopsName(int index, boolean first) {
        return isHeldTogether(index) && !first || s.separates(index) || s.is(Category.REFERENCE, index)
                || first && (s.is(Category.COMPARATIVE, index) || isHeldTogether(index) || s.is(Category.FILLER, index)
                        || s.is(Category.QUALITY, index) || s.is(Category.RELATION, index)
                        || s.is(Category.COMPARING_VERB, index));
    }

    /** Whether a small word stands there; "the about section" is named by one. */
    private boolean isHeldTogether(int index) {
        Entry<Glue> entry = s.look(Category.GLUE, index);
        return entry != null && entry.meaning() != Glue.ABOUT;
    }

    private @Nullable Head unknown(int from) {
        int end = from;
        while (end - from < LONGEST_NAME && s.token(end).kind() == Kind.WORD && isUnknown(end)) {
            end++;
        }
        if (end == from) {
            return null;
        }
        s.takeAs(Trace.Use.NAME, end);
        String words = s.text(from, end).toLowerCase(Locale.ROOT);
        return Head.of(new Noun.Named(words, List.of()), isPlural(words));
    }

    private boolean isUnknown(int index) {
        return s.token(index).word() == null || !s.isKnown(index);
    }

    private static boolean isPlural(String words) {
        return words.length() > 3 && words.endsWith("s") && !words.endsWith("ss") && !words.endsWith("us") && !words.endsWith("is");
    }
}
