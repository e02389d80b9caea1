package dev.cyanotype.language.grammar;

import dev.cyanotype.language.lexicon.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tokens of a sentence were taken as. What is read again is noted again, so that what is kept is noted last. */
final class Trace {

    /** How a token was taken. */
    enum Use {
        /** By itself, for what kind of token it is; or not at all. */
        SIGN,
        /** As a phrase of the lexicon. */
        PHRASE,
        /** As the name of a component: its id, its text, its role. */
        NAME,
        /** As words that are taken as they stand. */
        TEXT,
        /** As a name that the document gives a colour, or bare digits of one. */
        COLOUR,
        /** As a part of a canonical sentence. */
        EXACT
    }

    private final Use[] uses;
    private final @Nullable Entry<?>[] entries;
    /** Whether a token goes on with what the one before was taken as. */
    private final boolean[] continued;
    private int noted;
    /** The token asked about, and all phrases that any reading took there, kept or not. */
    private final int asked;
    private final List<Entry<?>> tried = new ArrayList<>(4);

    /**
     * @param tokens how many there are
     * @param asked the token of which all is kept that any reading took it as
     */
    Trace(int tokens, int asked) {
        this.asked = asked;
        this.uses = new Use[tokens];
        this.entries = new Entry<?>[tokens];
        this.continued = new boolean[tokens];
        Arrays.fill(uses, Use.SIGN);
    }

    void phrase(int at, Entry<?> entry) {
        note(at, at + entry.length(), Use.PHRASE);
        if (at == asked) {
            tried.add(entry);
        }
        for (int i = at; i < at + entry.length(); i++) {
            entries[i] = entry;
        }
    }

    void note(int at, int end, Use use) {
        for (int i = noted; i < at; i++) {
            uses[i] = Use.SIGN;
            continued[i] = false;
        }
        for (int i = at; i < end; i++) {
            uses[i] = use;
            continued[i] = i > at || at > 0 && (use == Use.TEXT || use == Use.EXACT) && uses[at - 1] == use;
        }
        noted = end;
    }

    /** Takes back what was noted from a token on. */
    void forget(int from) {
        noted = Math.min(noted, from);
    }

    Use use(int token) {
        return token < noted ? uses[token] : Use.SIGN;
    }

    boolean isContinued(int token) {
        return token < noted && continued[token];
    }

    /** Whether some reading, kept or not, took so many tokens as one phrase at the token asked about. */
    boolean wasTried(int length) {
        for (Entry<?> entry : tried) {
            if (entry.length() == length) {
                return true;
            }
        }
        return false;
    }

    /** The phrase that a token was taken as a part of, or null. */
    @Nullable Entry<?> entry(int token) {
        return use(token) == Use.PHRASE ? entries[token] : null;
    }
}
