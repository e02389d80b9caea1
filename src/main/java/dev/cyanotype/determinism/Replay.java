package dev.cyanotype.determinism;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.State;
import dev.cyanotype.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a program again from its first document. For one thread at a time, as its pipeline is. */
final class Replay {
    private final Pipeline pipeline;
    private final Options options;

    /** Who is told of each turn. */
    interface Watcher {

        /** Hears what came of a turn, counted from 0, and says whether to go on. */
        boolean ran(int turn, Outcome outcome, Left left);
    }

    Replay(Pipeline pipeline, Options options) {
        this.pipeline = pipeline;
        this.options = options;
    }

    /** Runs the turns as they were said. */
    void said(Program program, Watcher watcher) {
        run(program, List.of(), watcher);
    }

    /**
     * Runs the turns as literal edits; only moves through the history are said again.
     *
     * @param before what each turn left when it was said
     */
    void scripts(Program program, List<Left> before, Watcher watcher) {
        run(program, before, watcher);
    }

    private void run(Program program, List<Left> before, Watcher watcher) {
        Session session = session(program);
        List<Blueprint> documents = new ArrayList<>();
        int last = program.turns().size() - 1;
        for (int i = 0; i <= last; i++) {
            @Nullable Left said = before.isEmpty() ? null : before.get(i);
            Run run = switch (program.turns().get(i)) {
                case Turn.Said(String sentence, Recover recover) ->
                    said == null || said.moved() ? session.say(sentence, recover) : session.gesture(said.script());
                case Turn.Made made -> {
                    Blueprint from = made.from() < 0 ? program.first() : documents.get(made.from());
                    yield pipeline.run(new State(from, made.selection(), made.antecedents()), command(made, said != null), options);
                }
            };
            Blueprint document = run.after().document();
            documents.add(document);
            Outcome outcome = i == last ? Outcome.of(run).last(document, options) : Outcome.of(run);
            if (!watcher.ran(i, outcome, Left.by(run))) {
                return;
            }
        }
    }

    private Session session(Program program) {
        String digest = program.first().digest(new Digester());
        String conversion = program.conversion();
        return conversion == null
                ? Session.open(pipeline, options, program.first(), digest)
                : Session.openConverted(pipeline, options, program.first(), digest, conversion);
    }

    private static Command command(Turn.Made made, boolean literally) {
        return literally || made.isGesture()
                ? new Command.Gesture(made.script())
                : new Command.Sentence(made.sentence(), Recover.CORRECT);
    }
}
