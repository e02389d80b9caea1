package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Target.Described;
import dev.cyanotype.language.Target.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says why a target of the clause at hand cannot be settled, and which sentences would settle it. */
final class Refusals {
    /** How many components a message names. */
    static final int NAMED = 5;

    private static final int MOST_LETTERS = 24;

    private final Observed document;
    private final Wording wording;
    private final Likeness likeness;

    Refusals(Observed document, Wording wording) {
        this.document = document;
        this.wording = wording;
        this.likeness = new Likeness(document);
    }

    /**
     * Several fit where one is meant.
     *
     * @param candidates all that fit, or the first {@link #NAMED} of them
     * @param total how many fit
     */
    Found.Refused ambiguous(String words, List<Component> candidates, int total) {
        String message = quoted(words) + " could be any of " + total + ": " + named(candidates, total) + ". Say which one.";
        return refused(Code.AMBIGUOUS, message, suggestions(candidates, id -> wording.naming(words, id)));
    }

    /** More fit than the number that was said. */
    Found.Refused tooMany(String words, int wanted, List<Component> candidates) {
        int total = candidates.size();
        String fit = total + " fit: " + named(candidates, total);
        String message = quoted(words) + " are to be " + wanted + ", and " + fit + ". Say which.";
        return refused(Code.AMBIGUOUS, message, suggestions(candidates, id -> wording.naming(words, id)));
    }

    /** A pronoun has nothing to stand for. */
    Found.Refused standsForNothing(String word, List<String> selection) {
        List<Component> candidates = selection.isEmpty() ? likeness.first(NAMED) : components(selection);
        int total = selection.isEmpty() ? document.count() : selection.size();
        String why = selection.isEmpty() ? " has nothing to stand for: " : " could stand for any of the " + total + " selected: ";
        String what = selection.isEmpty()
                ? "name a component, such as " + named(candidates, candidates.size())
                : named(candidates, total);
        return refused(Code.AMBIGUOUS, quoted(word) + why + what + ".", suggestions(candidates, id -> wording.naming(word, id)));
    }

    /** Nothing was said and nothing is selected. */
    Found.Refused unsaid() {
        List<Component> candidates = likeness.first(NAMED);
        if (candidates.isEmpty()) {
            return refused(Code.NO_TARGET, "The screen has no components.", List.of());
        }
        String there = "The screen has " + named(candidates, document.count()) + ".";
        String message = "It is not said what to change, and nothing is selected. " + there;
        return refused(Code.AMBIGUOUS, message, suggestions(candidates, wording::selecting));
    }

    /** No component is called this. */
    Found.Refused noComponent(String id) {
        return missing("There is no component " + quoted(id) + ".", id, null);
    }

    /** Nothing fits a description. */
    Found.Refused missing(Described target) {
        String words = target.words().isBlank() ? name(target.noun()) : target.words();
        return missing("Nothing on the screen is " + quoted(words) + ".", words, target.noun());
    }

    private static String name(Noun noun) {
        return switch (noun) {
            case Noun.OfType(List<ComponentType> types, var roles) ->
                types.isEmpty() ? String.join(", ", roles) : "a " + types.getFirst().wireName().replace('_', ' ');
            case Noun.Named(String words, var _) -> words;
            case Noun.Quoted(String text, var _) -> text;
            case Noun.Any() -> "of this kind";
        };
    }

    /** Some fit, but fewer than were counted on. */
    Found.Refused tooFew(String words, int total, List<Component> candidates) {
        String message = "There is no " + quoted(words) + ": " + (total == 1 ? "only one fits, " : "only " + total + " fit, ")
                + named(candidates, total) + ".";
        return refused(Code.NO_TARGET, message, suggestions(candidates, id -> wording.naming(words, id)));
    }

    /** An exception leaves nothing over. */
    Found.Refused nothingLeft() {
        return refused(Code.NO_TARGET, "Nothing is left after the exception.", List.of());
    }

    Found.Refused refused(Code code, String message) {
        return refused(code, message, List.of());
    }

    /** A refusal that offers other words in place of some. */
    Found.Refused refused(Code code, String message, String words, List<String> instead) {
        List<String> sentences = new ArrayList<>();
        for (String each : instead) {
            String sentence = wording.replaced(words, each);
            if (sentence != null) {
                sentences.add(sentence);
            }
        }
        return refused(code, message, sentences);
    }

    private Found.Refused missing(String what, String words, @Nullable Noun noun) {
        List<Component> near = likeness.to(words);
        List<String> sentences = suggestions(near, id -> wording.naming(words, id));
        if (near.isEmpty() && noun instanceof Noun.OfType(List<ComponentType> types, var _) && !types.isEmpty()) {
            sentences.add("add a " + types.getFirst().wireName());
        }
        String there = near.isEmpty() ? likeness.inventory() : "Near to it: " + named(near, near.size()) + ".";
        return refused(Code.NO_TARGET, what + " " + there, sentences);
    }

    private static Found.Refused refused(Code code, String message, List<String> suggestions) {
        return new Found.Refused(new Rejection(code, message, suggestions));
    }

    private List<String> suggestions(List<Component> candidates, UnaryOperator<@Nullable String> sentence) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < candidates.size() && i < NAMED; i++) {
            String each = sentence.apply(candidates.get(i).id());
            if (each != null) {
                sentences.add(each);
            }
        }
        return sentences;
    }

    private List<Component> components(List<String> ids) {
        List<Component> components = new ArrayList<>();
        for (String id : ids) {
            Component component = document.component(id);
            if (component != null) {
                components.add(component);
            }
        }
        return components;
    }

    /** The first few by id and text, and how many more there are. */
    private String named(List<Component> components, int total) {
        var out = new StringBuilder();
        int shown = Math.min(components.size(), NAMED);
        for (int i = 0; i < shown; i++) {
            boolean last = i == shown - 1 && shown == total;
            out.append(i == 0 ? "" : last ? " and " : ", ").append(named(components.get(i)));
        }
        return shown < total ? out.append(" and ").append(total - shown).append(" more").toString() : out.toString();
    }

    private String named(Component component) {
        String text = document.text(component);
        return text == null || text.isBlank() ? component.id() : component.id() + " (" + quoted(text) + ")";
    }

    /** Words in quotes, on one line, the end of a long text left out. */
    static String quoted(String words) {
        String line = words.strip().replace('\n', ' ').replace('\r', ' ');
        if (line.length() <= MOST_LETTERS) {
            return '"' + line + '"';
        }
        int cut = Character.isHighSurrogate(line.charAt(MOST_LETTERS - 1)) ? MOST_LETTERS - 1 : MOST_LETTERS;
        return '"' + line.substring(0, cut) + "…\"";
    }
}
