package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Action.AppendWords;
import dev.cyanotype.language.Action.ChangeCase;
import dev.cyanotype.language.Action.ClearWords;
import dev.cyanotype.language.Action.PrependWords;
import dev.cyanotype.language.Action.ReplaceWords;
import dev.cyanotype.language.Action.SetWords;
import dev.cyanotype.language.Action.Words;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Step;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Plans texts, prices and pictures. */
final class WordsPlanner {
    private WordsPlanner() {}

    static Planned set(SetWords action, Step step, Draft draft) {
        return each(action.words(), step, draft, found -> action.value());
    }

    static Planned append(AppendWords action, Step step, Draft draft) {
        return each(action.words(), step, draft, found -> found + action.added());
    }

    static Planned prepend(PrependWords action, Step step, Draft draft) {
        return each(action.words(), step, draft, found -> action.added() + found);
    }

    /** Every occurrence, in every target that has one; at least one has to. */
    static Planned replace(ReplaceWords action, Step step, Draft draft) {
        if (action.from().isEmpty()) {
            return Planned.refused(Code.INVALID_VALUE, "Say what is to be replaced.");
        }
        boolean found = false;
        for (String id : step.targets()) {
            found |= words(action.words(), id, draft).contains(action.from());
        }
        if (!found && !step.ofScreen()) {
            String whose = step.targets().size() == 1 ? step.targets().getFirst() : "any of them";
            return Planned.refused(Code.INVALID_VALUE, "The " + name(action.words()) + " of " + whose + " does not hold '" + action.from() + "'.");
        }
        return each(action.words(), step, draft, text -> text.replace(action.from(), action.to()));
    }

    static Planned clear(ClearWords action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return noWords(action.words());
        }
        var out = new Gathering(draft);
        for (String id : step.targets()) {
            if (action.words() != Words.TEXT) {
                out.unset(id, path(action.words()));
            } else if (!words(Words.TEXT, id, draft).isEmpty()) {
                out.set(id, Members.TEXT, JsonString.of(""));
            }
        }
        return out.planned();
    }

    static Planned changeCase(ChangeCase action, Step step, Draft draft) {
        return each(Words.TEXT, step, draft, text -> switch (action.letterCase()) {
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case TITLE -> titleCase(text);
        });
    }

    /** Every word with a capital first and small letters behind it. */
    private static String titleCase(String text) {
        var out = new StringBuilder(text.length());
        boolean within = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (within) {
                out.append(text.substring(i, i + length).toLowerCase(Locale.ROOT));
            } else {
                out.appendCodePoint(Character.toTitleCase(c));
            }
            within = Character.isLetterOrDigit(c) || within && (c == '\'' || c == '\u2019');
            i += length;
        }
        return out.toString();
    }

    private static Planned each(Words words, Step step, Draft draft, UnaryOperator<String> change) {
        if (step.ofScreen()) {
            return noWords(words);
        }
        var out = new Gathering(draft);
        for (String id : step.targets()) {
            String found = words(words, id, draft);
            String changed = change.apply(found);
            if (!changed.equals(found)) {
                out.set(id, path(words), JsonString.of(changed));
            }
        }
        return out.planned();
    }

    private static Planned noWords(Words words) {
        return Planned.refused(Code.UNSUPPORTED, "The screen itself has no " + name(words) + ".");
    }

    private static String words(Words words, String id, Draft draft) {
        return path(words).get(draft.required(id).members()) instanceof JsonString text ? text.value() : "";
    }

    private static MemberPath path(Words words) {
        return switch (words) {
            case TEXT -> Members.TEXT;
            case PRICE -> Members.PRICE;
            case PICTURE -> Members.IMAGE;
        };
    }

    private static String name(Words words) {
        return words.name().toLowerCase(Locale.ROOT);
    }
}
