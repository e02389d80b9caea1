package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Target.Measure;
import dev.cyanotype.language.Target.Pick;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why words that read as no clause do not: what they name that there is not, that they wish, or nothing. */
final class Refusal {
    private final Scan s;

    Refusal(Scan scan) {
        this.s = scan;
    }

    /** The refusal of the tokens from one to another. */
    Part of(int from, int to) {
        int start = s.token(from).from();
        int end = to > from ? s.token(to - 1).to() : start;
        return new Part.Refused(rejection(from, to), Subject.UNSAID, start, end);
    }

    private Rejection rejection(int from, int to) {
        if (s.brief) {
            return Rejection.of(Code.UNPARSED, "that reads as no command");
        }
        for (int i = from; i < to; i++) {
            if (s.token(i).kind() == Kind.UNCLOSED) {
                char quote = s.sentence.charAt(s.token(i).from());
                return new Rejection(Code.UNPARSED, "a quote is not closed", List.of(s.sentence.strip() + quote));
            }
        }
        var slides = new SlidePhrases(s);
        if (slides.isNamed(from, to)) {
            return new Rejection(Code.UNSUPPORTED, "a blueprint is one screen: it has no numbered slides or pages", slides.without());
        }
        if (find(Category.FEATURE, Feature.LOCKED, from, to)) {
            return Rejection.of(Code.LOCKED, "no edit changes an id, a type or a role");
        }
        String ability = first(Category.UNSUPPORTED, from, to);
        if (ability != null) {
            return Rejection.of(Code.UNSUPPORTED, "a blueprint does not hold " + ability);
        }
        if (find(Category.GLUE, Glue.GRID, from, to) || find(Category.GLUE, Glue.COLUMN, from, to)) {
            List<String> fills = List.of("arrange all cards in a grid with 2 columns", "arrange all sections in a grid with 2 columns");
            return new Rejection(Code.INCOMPLETE, "what to arrange was not said", fills);
        }
        String sized = new Sized(s).suggestion(from, to);
        if (sized != null) {
            return new Rejection(Code.INCOMPLETE, "what counts as that size was not said", List.of(sized));
        }
        if (first(Category.VAGUE, from, to) != null) {
            return new Rejection(Code.VAGUE, "that is a wish: say what should change, and to what", List.of());
        }
        return new Rejection(Code.UNPARSED, "\"" + shortened(s.text(from, to)) + "\" reads as no command", new Spellings(s).corrected(from, to));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    private <S> boolean find(Category<S> category, S meaning, int from, int to) {
        for (int i = from; i < to; i++) {
            Entry<S> entry = s.look(category, i);
            if (entry != null && entry.meaning() == meaning) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String first(Category<String> category, int from, int to) {
        for (int i = from; i < to; i++) {
            Entry<String> entry = s.look(category, i);
            if (entry != null) {
                return entry.meaning();
            }
        }
        return null;
    }

    /** "on slide 4", "of slides 1, 3 and 5": words that name another screen than the one there is. */
    static final class SlidePhrases {
        private final Scan s;

        SlidePhrases(Scan scan) {
            this.s = scan;
        }

        boolean isNamed(int from, int to) {
            for (int i = from; i < to; i++) {
                if (end(i) > i && end(i) <= to) {
                    return true;
                }
            }
            return false;
        }

        /** The sentence without them. */
        List<String> without() {
            var out = new StringBuilder();
            int kept = 0;
            for (int i = 0; i < s.tokens.length - 1; i++) {
                int end = end(i);
                if (end > i) {
                    int start = isPreposition(i - 1) ? i - 1 : i;
                    out.append(s.sentence, kept, s.token(start).from());
                    int length = out.length();
                    while (length > 0 && out.charAt(length - 1) == ' ') {
                        out.setLength(--length);
                    }
                    kept = s.token(end - 1).to();
                    i = end - 1;
                }
            }
            out.append(s.sentence, kept, s.sentence.length());
            String sentence = out.toString().strip();
            return sentence.isEmpty() ? List.of() : List.of(sentence);
        }

        private boolean isPreposition(int index) {
            if (index < 0) {
                return false;
            }
            Entry<Glue> entry = s.look(Category.GLUE, index);
            return entry != null && switch (entry.meaning()) {
                case ON, IN, OF, FOR, TO, FROM, AT -> true;
                default -> false;
            };
        }

        /** The token behind "slide 4" or "the 11th slide" that begins at one, or that one. */
        private int end(int index) {
            int i = index;
            if (isArticle(i)) {
                i++;
            }
            boolean ordinal = false;
            while (s.token(i).kind() == Kind.ORDINAL || s.is(Category.ORDINAL, i) || ordinal && s.is(Category.NUMBER, i)) {
                ordinal = true;
                i++;
            }
            if (s.token(i).kind() == Kind.QUOTED && isSlide(i + 1)) {
                return i + 2;
            }
            if (!isSlide(i)) {
                return index;
            }
            i++;
            if (ordinal) {
                return i;
            }
            int numbers = numbers(i);
            return numbers > i ? numbers : index;
        }

        private boolean isArticle(int index) {
            Entry<Glue> entry = s.look(Category.GLUE, index);
            return entry != null && entry.meaning() == Glue.THE;
        }

        private boolean isSlide(int index) {
            Word word = s.token(index).word();
            if (word == null) {
                return false;
            }
            for (Entry<Glue> entry : word.senses(Category.GLUE)) {
                if (entry.meaning() == Glue.SLIDE && entry.length() == 1) {
                    return true;
                }
            }
            return false;
        }

        /** "4", "1,3,6 and 15". */
        private int numbers(int index) {
            int i = index;
            int behind = index;
            while (s.token(i).kind() == Kind.NUMBER) {
                behind = ++i;
                while (s.token(i).kind() == Kind.COMMA || s.token(i).kind() == Kind.WORD && s.separates(i)) {
                    i++;
                }
            }
            return behind;
        }
    }

    /** "all small buttons": how small was not said. */
    static final class Sized {
        private final Scan s;

        Sized(Scan scan) {
            this.s = scan;
        }

        @Nullable String suggestion(int from, int to) {
            for (int i = from; i < to; i++) {
                Entry<Pick> entry = s.look(Category.SUPERLATIVE, i);
                if (entry != null && entry.meaning() instanceof Pick.Extreme(Measure measure, boolean most) && measure == Measure.AREA) {
                    int behind = i + 1;
                    while (behind < to && s.token(behind).kind() == Kind.WORD && !s.is(Category.GLUE, behind)) {
                        behind++;
                    }
                    String than = (most ? " wider" : " narrower") + " than 100px";
                    return s.sentence.substring(0, s.token(i).from()) + s.text(i + 1, behind) + than
                            + s.sentence.substring(s.token(behind - 1).to());
                }
            }
            return null;
        }
    }

    /** Sentences in which words that nobody knows are taken for those spelt like them. */
    static final class Spellings {
        private final Scan s;

        Spellings(Scan scan) {
            this.s = scan;
        }

        List<String> corrected(int from, int to) {
            var out = new StringBuilder();
            int kept = 0;
            boolean changed = false;
            for (int i = from; i < to && i - from < 40; i++) {
                Lexeme token = s.token(i);
                if (token.kind() == Kind.WORD && token.word() == null && token.to() - token.from() > 3) {
                    String near = s.lexicon.closest(s.text(i, i + 1));
                    if (near != null) {
                        out.append(s.sentence, kept, token.from()).append(near);
                        kept = token.to();
                        changed = true;
                    }
                }
            }
            List<String> suggestions = new ArrayList<>(1);
            if (changed) {
                suggestions.add(out.append(s.sentence, kept, s.sentence.length()).toString());
            }
            return suggestions;
        }
    }
}
