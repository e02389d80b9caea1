package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Feature;

/** "bold X", "hide X", "centre X on the screen", "capitalise X". */
final class StyleFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;

    StyleFrame(Phrases phrases, Tries tries) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
    }

    boolean read(Action style) {
        boolean places = !(style instanceof Action.MoveToEdge);
        return tries.subjects(places, subject -> styled(subject, style))
                || tries.unsaid(subject -> styled(subject, style));
    }

    private boolean styled(Subject subject, Action style) {
        if (subject.target() instanceof Target.Screen) {
            return false;
        }
        if (style instanceof Action.MoveToEdge(var edges, var ofScreen)) {
            if (s.kind() == Kind.WORD && s.text(s.at, s.at + 1).equalsIgnoreCase("align")) {
                s.at++;
            }
            Action placed = p.places().of(edges);
            boolean axis = subject.feature() == null || subject.isWords();
            if (axis) {
                p.emitter().add(Said.of(placed), subject, true);
            }
            return axis;
        }
        if (subject.feature() != null && !subject.isWords()) {
            return toggled(subject, style);
        }
        p.emitter().add(Said.of(style), subject, true);
        return true;
    }

    /** "hide the border", "show the shadow of X". */
    private boolean toggled(Subject subject, Action style) {
        Feature feature = subject.feature();
        if (feature == null || !(style instanceof Action.SetStyle set) || set.property() != dev.cyanotype.language.Property.VISIBLE) {
            return false;
        }
        boolean hide = set.value() == dev.cyanotype.json.JsonLiteral.FALSE;
        Said said = hide ? p.attributes().removal(feature) : p.attributes().given(feature);
        if (said == null) {
            return false;
        }
        p.emitter().add(said, subject, true);
        return true;
    }
}
