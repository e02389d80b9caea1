package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Filler;
import dev.cyanotype.language.lexicon.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into the pieces that it was read as; what no reading took is looked up by itself. */
final class Pieces {
    private static final int LONGEST_NAME = 7;

    private final Scan s;
    private final Trace trace;
    private final List<Part> parts;
    private final List<Piece> pieces = new ArrayList<>();

    Pieces(Scan scan, Trace trace, List<Part> parts) {
        this.s = scan;
        this.trace = trace;
        this.parts = parts;
    }

    List<Piece> list() {
        int end = s.tokens.length - 1;
        int at = 0;
        while (at < end) {
            int behind = at + 1;
            while (behind < end && trace.isContinued(behind)) {
                behind++;
            }
            Trace.Use use = trace.use(at);
            boolean refused = isRefused(at);
            boolean name = use == Trace.Use.NAME && (!refused || isName(at, behind));
            if (use == Trace.Use.SIGN || use == Trace.Use.NAME && !name) {
                at = unread(at, refused);
            } else {
                at = add(at, use == Trace.Use.EXACT ? at + 1 : behind, role(use), trace.entry(at));
            }
        }
        return pieces;
    }

    static Piece.Role role(Trace.Use use) {
        return switch (use) {
            case SIGN -> Piece.Role.SIGN;
            case PHRASE -> Piece.Role.PHRASE;
            case NAME -> Piece.Role.NAME;
            case TEXT -> Piece.Role.TEXT;
            case COLOUR -> Piece.Role.COLOUR;
            case EXACT -> Piece.Role.EXACT;
        };
    }

    private int add(int from, int behind, Piece.Role role, @Nullable Entry<?> entry) {
        int to = s.token(behind - 1).to();
        int next = s.token(behind).from();
        boolean joined = next == to + 1 && to < s.sentence.length() && !isSpace(s.sentence.charAt(to));
        pieces.add(new Piece(s.token(from).from(), joined ? next : to, role, s.token(from).kind(), entry));
        return behind;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isRefused(int token) {
        int offset = s.token(token).from();
        boolean refused = true;
        for (Part part : parts) {
            if (part.from() <= offset && offset < part.to()) {
                if (part instanceof Part.Refused) {
                    return true;
                }
                refused = false;
            }
        }
        return refused;
    }

    private boolean isName(int from, int behind) {
        String text = s.text(from, behind);
        return s.vocabulary.hasId(text) || s.vocabulary.hasText(text);
    }

    /** A token that no reading took, with those that belong to it; gives the token behind. */
    private int unread(int at, boolean refused) {
        Lexeme token = s.token(at);
        if (token.kind() == Kind.UNCLOSED || token.kind() == Kind.SYMBOL && opensJson(token)) {
            return rest(at);
        }
        if (token.kind() != Kind.WORD) {
            boolean unknown = refused && token.kind() == Kind.SYMBOL;
            return add(at, at + 1, unknown ? Piece.Role.UNKNOWN : Piece.Role.SIGN, null);
        }
        Entry<?> entry = phrase(at, startsClause(at));
        if (entry != null) {
            return add(at, at + entry.length(), Piece.Role.PHRASE, entry);
        }
        int behind = name(at);
        if (behind > at) {
            return add(at, behind, Piece.Role.NAME, null);
        }
        return add(at, at + 1, refused ? Piece.Role.UNKNOWN : Piece.Role.TEXT, null);
    }

    /** A text or JSON that is not closed yet takes all that follows. */
    private int rest(int at) {
        int end = s.tokens.length - 1;
        pieces.add(new Piece(s.token(at).from(), s.token(end - 1).to(), Piece.Role.TEXT, s.token(at).kind(), null));
        return end;
    }

    private boolean opensJson(Lexeme token) {
        char c = s.sentence.charAt(token.from());
        return c == '{' || c == '[';
    }

    private boolean startsClause(int at) {
        if (at == 0) {
            return true;
        }
        return s.separates(at - 1) || s.look(Category.FILLER, at - 1) != null && s.look(Category.NOUN, at - 1) == null;
    }

    /** The longest phrase of the lexicon; of several as long a verb where a clause starts, else what is no verb. */
    private @Nullable Entry<?> phrase(int at, boolean starts) {
        Word word = s.token(at).word();
        Entry<?> best = null;
        if (word == null) {
            return null;
        }
        for (Category<?> category : Category.ALL) {
            Entry<?> entry = s.look(category, at);
            if (entry != null && (best == null || entry.length() > best.length()
                    || entry.length() == best.length() && (!starts && isVerb(best) || entry.meaning() == Filler.SEPARATOR))) {
                best = entry;
            }
        }
        return best;
    }

    private static boolean isVerb(Entry<?> entry) {
        Category<?> category = entry.category();
        return category == Category.VERB || category == Category.COMPARING_VERB || category == Category.STYLING_VERB;
    }

    /** The token behind an id, the name of a colour or the text of a component, or that of the start where there is none. */
    private int name(int at) {
        String word = s.text(at, at + 1);
        if (s.vocabulary.hasId(word) || s.vocabulary.hasColour(word)) {
            return at + 1;
        }
        for (int words = Math.min(LONGEST_NAME, s.tokens.length - 1 - at); words > 0; words--) {
            if (s.vocabulary.hasText(s.text(at, at + words))) {
                return at + words;
            }
        }
        return s.vocabulary.holds(word) ? at + 1 : at;
    }
}
