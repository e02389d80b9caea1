package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds clauses that cannot all hold, as far as their words show it, and refuses the later one of each two. */
final class Conflicts {
    /** More clauses than this are held against those just before them only. */
    private static final int FAR = 64;

    private final List<Part> parts;

    Conflicts(List<Part> parts) {
        this.parts = parts;
    }

    void mark() {
        if (parts.size() < 2) {
            return;
        }
        int[] subjects = new int[parts.size()];
        for (int i = 0; i < subjects.length; i++) {
            subjects[i] = subject(i, subjects);
            for (int j = i - 1; j >= 0 && i - j <= FAR; j--) {
                if (subjects[j] == subjects[i] && parts.get(j) instanceof Part.Read(Clause before)) {
                    String fault = fault(before.action(), parts.get(i));
                    if (fault != null) {
                        refuse(i, fault);
                        break;
                    }
                }
            }
        }
    }

    /** The first part that is about the same as this one. */
    private int subject(int index, int[] subjects) {
        Target target = target(parts.get(index));
        if (index > 0 && (target instanceof Target.Unsaid || target instanceof Target.Pronoun)) {
            return subjects[index - 1];
        }
        for (int j = index - 1; j >= 0 && index - j <= FAR; j--) {
            if (target.equals(target(parts.get(j)))) {
                return subjects[j];
            }
        }
        return index;
    }

    private static Target target(Part part) {
        return switch (part) {
            case Part.Read(Clause clause) -> clause.target();
            case Part.Refused refused -> refused.target();
        };
    }

    private void refuse(int index, String fault) {
        Part part = parts.get(index);
        var rejection = Rejection.of(Code.CONFLICT, fault);
        int from = part instanceof Part.Read(Clause clause) ? clause.from() : ((Part.Refused) part).from();
        int to = part instanceof Part.Read(Clause clause) ? clause.to() : ((Part.Refused) part).to();
        parts.set(index, new Part.Refused(rejection, target(part), from, to));
    }

    private static @Nullable String fault(Action first, Part second) {
        if (first instanceof Action.Delete) {
            boolean counts = second instanceof Part.Read(Clause clause) ? isAboutTarget(clause.action())
                    : ((Part.Refused) second).rejection().code() == Code.INCOMPLETE;
            return counts ? "what is deleted cannot be changed as well" : null;
        }
        return second instanceof Part.Read(Clause clause) ? fault(first, clause.action()) : null;
    }

    private static boolean isAboutTarget(Action action) {
        return switch (action) {
            case Action.Add add -> false;
            case Action.Undo undo -> false;
            case Action.Redo redo -> false;
            case Action.RollBack back -> false;
            case Action.Delete delete -> false;
            case Action.SetToken token -> false;
            case Action.SetTokenColour token -> false;
            case Action.ChangeToken token -> false;
            case Action.ShadeToken token -> false;
            default -> true;
        };
    }

    private static @Nullable String fault(Action first, Action second) {
        return switch (first) {
            case Action.Recolour a when second instanceof Action.Recolour b && a.place() == b.place() && !a.colour().equals(b.colour()) ->
                "one place cannot have two colours";
            case Action.SetTokenColour a when second instanceof Action.SetTokenColour b && a.token().equals(b.token())
                    && !a.colour().equals(b.colour()) -> "one token cannot have two colours";
            case Action.SetToken a when second instanceof Action.SetToken b && a.token().equals(b.token()) && !a.value().equals(b.value()) ->
                "one token cannot have two values";
            case Action.ChangeSize a when second instanceof Action.ChangeSize b && isOpposed(a, b) ->
                "it cannot get bigger and smaller at once";
            case Action.Shade a when second instanceof Action.Shade b && a.place() == b.place() && a.percent() * b.percent() < 0 ->
                "it cannot get lighter and darker at once";
            case Action.SetSize a when second instanceof Action.SetSize b && isOther(a.width(), b.width()) | isOther(a.height(), b.height()) ->
                "it cannot have two sizes";
            case Action.SetStyle a when second instanceof Action.SetStyle b && a.property() == b.property() && !a.value().equals(b.value()) ->
                "it cannot have two values of " + a.property().member().replace('_', ' ');
            case Action.ChangeStyle a when second instanceof Action.ChangeStyle b && a.property() == b.property()
                    && Changes.isMore(a.amount()) != Changes.isMore(b.amount()) -> "it cannot have more and less of the same";
            case Action.SetWords a when second instanceof Action.SetWords b && a.words() == b.words() && !a.value().equals(b.value()) ->
                "it cannot have two texts";
            case Action.MoveTo a when second instanceof Action.MoveTo b && isOther(a.x(), b.x()) | isOther(a.y(), b.y()) ->
                "it cannot be in two places";
            default -> null;
        };
    }

    private static boolean isOther(double a, double b) {
        return !Double.isNaN(a) && !Double.isNaN(b) && a != b;
    }

    private static boolean isOther(@Nullable Object a, @Nullable Object b) {
        return a != null && b != null && !a.equals(b);
    }

    private static boolean isOpposed(Action.ChangeSize a, Action.ChangeSize b) {
        boolean shared = a.axis() == b.axis() || a.axis() == Axis.BOTH || b.axis() == Axis.BOTH;
        return shared && isMore(a.amount()) != isMore(b.amount());
    }

    private static boolean isMore(Amount amount) {
        return Changes.isMore(amount);
    }
}
