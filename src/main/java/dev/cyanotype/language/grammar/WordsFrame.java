package dev.cyanotype.language.grammar;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Action.AppendWords;
import dev.cyanotype.language.Action.ClearWords;
import dev.cyanotype.language.Action.PrependWords;
import dev.cyanotype.language.Action.ReplaceWords;
import dev.cyanotype.language.Action.SetWords;
import dev.cyanotype.language.Action.Words;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Described;
import dev.cyanotype.language.Target.Noun;
import dev.cyanotype.language.Target.Pick;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import java.util.List;
import java.util.Locale;

/** "rename X to Y", "write Y on X", "replace 'a' with 'b' in X", "append Y to X", "clear X". */
final class WordsFrame {
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp");

    private final Phrases p;
    private final Scan s;
    private final Tries tries;
    private final MakeFrame make;

    WordsFrame(Phrases phrases, Tries tries, MakeFrame make) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
        this.make = make;
    }

    static Words words(Subject subject) {
        return subject.feature() == Feature.PRICE ? Words.PRICE : subject.feature() == Feature.PICTURE ? Words.PICTURE : Words.TEXT;
    }

    /** What of a subject a text is put into: one that names a picture file is a picture's. */
    static Words words(Subject subject, String text) {
        if (subject.feature() != null) {
            return words(subject);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String ending : PICTURES) {
            if (lower.endsWith(ending)) {
                return Words.PICTURE;
            }
        }
        return isImage(subject.target()) ? Words.PICTURE : Words.TEXT;
    }

    private static boolean isImage(Target target) {
        return target instanceof Described d && d.noun() instanceof Noun.OfType(var types, var roles)
                && types.equals(List.of(ComponentType.IMAGE));
    }

    private static boolean isAboutWords(Subject subject) {
        return subject.feature() == null || subject.feature() == Feature.TEXT || subject.feature() == Feature.PRICE
                || subject.feature() == Feature.PICTURE;
    }

    private boolean add(Action action, Target target) {
        p.clauses().add(action, target);
        return true;
    }

    boolean rename() {
        return tries.subjects(true, this::renamed) || tries.unsaid(this::renamed) || tries.subjects(true, this::lacksText);
    }

    private boolean renamed(Subject subject) {
        if (make.locked(subject)) {
            return true;
        }
        boolean introduced = s.take(Glue.TO) || s.take(Glue.AS) || s.take(Glue.WITH) || s.take(Kind.COLON) || s.take(Glue.SAY, Glue.SAYING);
        if (!isAboutWords(subject) || !introduced && s.kind() != Kind.QUOTED) {
            return false;
        }
        String text = p.texts().read();
        return text != null && add(new SetWords(words(subject, text), text), subject.target());
    }

    private boolean lacksText(Subject subject) {
        if (!s.takeClauseEnd()) {
            return false;
        }
        p.clauses().refuse(p.unclear().incomplete(Feature.TEXT), subject.target());
        return true;
    }

    /** "write 'Buy' on the button", "rewrite the title as 'Hello'". */
    boolean write() {
        String text = p.texts().quoted();
        if (text != null) {
            if (s.take(Glue.ON, Glue.IN, Glue.INTO) || s.take(Glue.TO, Glue.FOR)) {
                Target target = p.targets().list(true, TargetReader.MANY);
                return target != null && add(new SetWords(Words.TEXT, text), target);
            }
            return add(new SetWords(Words.TEXT, text), Subject.UNSAID);
        }
        return rename();
    }

    boolean replace() {
        return replaceQuoted() || replaceColour() || tries.subjects(true, this::replaced) || tries.subjects(true, this::lacksText);
    }

    /** "replace 'a' with 'b' [in X]". */
    private boolean replaceQuoted() {
        int at = s.at;
        double confidence = s.confidence;
        String from = p.texts().quoted();
        String to = from != null && (s.take(Glue.WITH, Glue.BY) || s.take(Glue.TO)) ? p.texts().quoted() : null;
        if (from == null || to == null) {
            s.back(at, confidence);
            return false;
        }
        Target target = s.take(Glue.IN, Glue.ON, Glue.OF) ? p.targets().list(true, TargetReader.MANY) : null;
        s.take(Glue.EVERYWHERE);
        if (target == null || target instanceof Target.Screen) {
            target = saying(from);
        }
        return s.takeClauseEnd() && add(new ReplaceWords(Words.TEXT, from, to), target);
    }

    /** Every component whose text holds this. */
    static Target saying(String text) {
        return new Described(new Noun.Any(), List.of(new Condition.Saying(text)), new Pick.All(), '"' + text + '"');
    }

    /** "replace red with blue". */
    private boolean replaceColour() {
        int at = s.at;
        double confidence = s.confidence;
        ColourValue from = p.colours().read(false);
        ColourValue to = from != null && (s.take(Glue.WITH, Glue.BY) || s.take(Glue.TO)) ? p.colours().read(false) : null;
        s.take(Glue.EVERYWHERE);
        if (from instanceof ColourValue.Literal(var colour) && to != null && s.takeClauseEnd()) {
            List<Condition> coloured = List.of(new Condition.Coloured(ColourPlace.UNQUALIFIED, colour, s.text(at, at + 1)));
            Target target = new Described(new Noun.Any(), coloured, new Pick.All(), s.text(at, at + 1));
            return add(new Action.Recolour(ColourPlace.UNQUALIFIED, to), target);
        }
        s.back(at, confidence);
        return false;
    }

    private boolean replaced(Subject subject) {
        if (!isAboutWords(subject) || !s.take(Glue.WITH, Glue.BY) && !s.take(Glue.TO)) {
            return false;
        }
        boolean quoted = s.kind() == Kind.QUOTED;
        if (!quoted && make.locked(subject)) {
            return true;
        }
        String text = quoted || subject.feature() != null || Subject.isText(subject.target()) ? p.texts().read() : null;
        return text != null && add(new SetWords(words(subject, text), text), subject.target());
    }

    boolean append(boolean before) {
        String text = p.texts().quoted();
        if (text == null) {
            int from = s.at;
            while (!s.separates(s.at) && !s.is(Glue.TO)) {
                s.takeAs(Trace.Use.TEXT, s.at + 1);
            }
            text = s.at == from ? null : s.text(from, s.at);
        }
        if (text == null || !s.take(Glue.TO) && !s.take(Glue.ON)) {
            return false;
        }
        return appended(text, before);
    }

    /** The rest behind "append 'x' to". */
    boolean appended(String text, boolean before) {
        return tries.subjects(true, subject -> isAboutWords(subject)
                && add(before ? new PrependWords(words(subject), text) : new AppendWords(words(subject), text), subject.target()));
    }

    boolean clear() {
        return tries.subjects(true, subject -> {
            if (isAboutWords(subject)) {
                return !(subject.target() instanceof Target.Screen) && add(new ClearWords(words(subject)), subject.target());
            }
            Said said = p.attributes().removal(subject.feature());
            if (said == null) {
                return false;
            }
            p.emitter().add(said, subject, true);
            return true;
        });
    }
}
