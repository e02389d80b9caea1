package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Target;
import java.util.ArrayList;
import java.util.List;

/** The parts of a sentence read so far. What a frame added before it failed is taken back. */
final class Clauses {
    private final Scan scan;
    private final List<Part> parts = new ArrayList<>(4);
    /** The token at which the part being read begins. */
    private int from;

    Clauses(Scan scan) {
        this.scan = scan;
    }

    int size() {
        return parts.size();
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether what was added beyond a size is all read. */
    boolean isRead(int size) {
        for (int i = size; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Refused) {
                return false;
            }
        }
        return parts.size() > size;
    }

    void begin(int token) {
        from = token;
    }

    int begun() {
        return from;
    }

    /** Takes back what was added beyond a size. */
    void truncate(int size) {
        while (parts.size() > size) {
            parts.removeLast();
        }
    }

    void add(Action action, Target target) {
        Said.Fails fault = Limits.check(action);
        if (fault != null) {
            refuse(fault, target);
            return;
        }
        parts.add(new Part.Read(new Clause(action, scoped(action, target), scan.confidence, offset(), scan.offset())));
    }

    void add(Part part) {
        parts.add(part);
    }

    /** Takes a target out of that of the part at an index. */
    void except(int index, Target without) {
        if (index < parts.size() && parts.get(index) instanceof Part.Read(Clause clause)) {
            Target narrowed = new Target.Except(clause.target(), without);
            parts.set(index, new Part.Read(new Clause(clause.action(), narrowed, clause.confidence(), clause.from(), clause.to())));
        }
    }

    void add(Said said, Target target) {
        switch (said) {
            case Said.Means(Action action) -> add(action, target);
            case Said.Fails fails -> refuse(fails, target);
        }
    }

    void refuse(Said.Fails fails, Target target) {
        refuse(fails.code(), fails.message(), fails.suggestions(), target);
    }

    void refuse(Code code, String message, List<String> suggestions, Target target) {
        parts.add(new Part.Refused(new Rejection(code, message, suggestions), target, offset(), Math.max(offset(), scan.offset())));
    }

    private int offset() {
        return scan.token(from).from();
    }

    /** In a clause about colour "everything" is the screen. */
    private static Target scoped(Action action, Target target) {
        if (!(target instanceof Target.Everything)) {
            return target;
        }
        boolean colour = switch (action) {
            case Action.Recolour(ColourPlace place, var value) -> isFill(place);
            case Action.Shade(ColourPlace place, double percent) -> isFill(place);
            case Action.FillGradient gradient -> true;
            default -> false;
        };
        return colour ? new Target.Screen() : target;
    }

    private static boolean isFill(ColourPlace place) {
        return place == ColourPlace.UNQUALIFIED || place == ColourPlace.BACKGROUND;
    }

    /** Whether a part before this one is about components, so that one without a target is about them too. */
    boolean hasSubject() {
        for (Part part : parts) {
            Target target = part instanceof Part.Read(Clause clause) ? clause.target() : ((Part.Refused) part).target();
            boolean components = !(target instanceof Target.Unsaid) && !(target instanceof Target.Screen);
            if (components) {
                return true;
            }
        }
        return false;
    }
}
