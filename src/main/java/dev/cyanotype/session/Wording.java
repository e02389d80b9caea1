package dev.cyanotype.session;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How a gesture is said. "Move X down 20px" typed stops at what is in the way, or makes room; a gesture goes where it goes. Where
 * the two part, the gesture is said by its place.
 */
final class Wording {
    /** Beyond this many moves in one gesture each is said by its place, which is always right. */
    private static final int MOST_TRIED = 200;

    private Wording() {}

    static Command.Gesture sayable(Command.Gesture gesture, Blueprint document, Function<Command, Run> tryOut) {
        boolean few = gesture.edits().size() <= MOST_TRIED;
        List<Edit> edits = new ArrayList<>(gesture.edits().size());
        for (Edit edit : gesture.edits()) {
            Component component = edit instanceof Edit.MoveComponent move ? document.component(move.id()) : null;
            if (component != null && edit instanceof Edit.MoveComponent move && !(few && meansTheSameTyped(move, tryOut))) {
                edits.add(new Edit.PlaceComponent(move.id(), component.box().x() + move.dx(), component.box().y() + move.dy()));
            } else {
                edits.add(edit);
            }
        }
        return new Command.Gesture(edits);
    }

    private static boolean meansTheSameTyped(Edit.MoveComponent move, Function<Command, Run> tryOut) {
        Run typed = tryOut.apply(new Command.Sentence(EditPrinter.print(move), Recover.OFF));
        return typed.isApplied() && typed.digest().equals(tryOut.apply(new Command.Gesture(List.of(move))).digest());
    }
}
