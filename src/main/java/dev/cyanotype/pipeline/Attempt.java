package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import dev.cyanotype.language.recovery.Mended;
import dev.cyanotype.pipeline.plan.Planned;
import dev.cyanotype.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way of a command through the four stages. */
final class Attempt {
    private final Stages stages;
    private final Options options;
    private final Stopwatch watch;

    Attempt(Stages stages, Options options, Stopwatch watch) {
        this.stages = stages;
        this.options = options;
        this.watch = watch;
    }

    Run sentence(State state, String sentence) {
        Decomposition plan = plan(sentence, state);
        watch.lap(Stage.DECOMPOSE);
        return whole(state, sentence, plan);
    }

    /** A sentence of which some was mended, which its confidence shows. */
    Run mended(State state, Mended mended, double least) {
        Decomposition plan = plan(mended.sentence(), state).mended(mended.fixes(), least);
        watch.lap(Stage.DECOMPOSE);
        return whole(state, mended.sentence(), plan);
    }

    Run gesture(State state, Command.Gesture gesture) {
        Decomposition plan = Decomposer.of(gesture);
        watch.lap(Stage.DECOMPOSE);
        return whole(state, Scripts.print(gesture.edits()), plan);
    }

    Run composed(State state, Command.Composed composed) {
        return switch (composed.plan().apply(state.document())) {
            case Planned.Edits(List<Edit> edits, List<String> _) -> gesture(state, new Command.Gesture(edits));
            case Planned.Refused(Rejection why) -> {
                watch.lap(Stage.DECOMPOSE);
                yield rejected(state, composed.name(), List.of(), List.of(), why);
            }
        };
    }

    private Decomposition plan(String sentence, State state) {
        Decomposition plan = stages.decomposer().decompose(sentence, state, options);
        if (options.has(Optimisation.INTENT_CACHE)) {
            watch.looked(stages.decomposer().wasKnown());
        }
        return plan;
    }

    private Run whole(State state, String sentence, Decomposition plan) {
        List<Step> steps = plan.steps();
        Rejection unread = plan.rejection();
        if (unread != null) {
            return rejected(state, sentence, steps, List.of(), unread);
        }
        HistoryMove move = HistoryMoves.of(steps);
        if (move != null) {
            return steps.size() == 1
                    ? asking(state, sentence, steps, move)
                    : rejected(state, sentence, steps, List.of(), Rejection.of(Code.UNSUPPORTED, "undo, redo and roll back stand alone in a command"));
        }
        return execute(state, sentence, steps);
    }

    private Run execute(State state, String sentence, List<Step> steps) {
        boolean shared = options.has(Optimisation.SHARED_SNAPSHOTS);
        State snapshot = shared ? state : new State(state.document().copied(), state.selection(), state.antecedents());
        boolean together = options.has(Optimisation.STEP_BATCHING);
        Blueprint before = state.document();
        var execution = new Execution(stages.planner(), new Draft(before));
        List<String> selection = state.selection();
        List<String> antecedents = state.antecedents();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                watch.nextStep();
            }
            Step step = steps.get(i);
            if (step.action() instanceof Action.Select) {
                selection = step.targets();
                antecedents = step.targets();
                continue;
            }
            int made = execution.changeCount();
            Rejection against = execution.execute(step);
            if (against != null) {
                watch.lap(Stage.EXECUTE);
                return rejected(snapshot, sentence, steps, List.of(), against).askedOf(state);
            }
            antecedents = execution.about(step, made, antecedents);
            if (!together) {
                Blueprint soFar = execution.draft().build();
                watch.lap(Stage.EXECUTE);
                stages.verifier().verify(before, soFar, execution.patchFrom(0), options);
                watch.lap(Stage.VERIFY);
            }
        }
        Blueprint after = execution.draft().build();
        Patch patch = execution.patchFrom(0);
        watch.lap(Stage.EXECUTE);
        List<Finding> findings = stages.verifier().verify(before, after, patch, options);
        watch.lap(Stage.VERIFY);
        Rejection broken = Verifier.rejection(findings);
        if (broken != null) {
            return rejected(snapshot, sentence, steps, findings, broken).askedOf(state);
        }
        State left = new State(state.document(), selection, antecedents).withDocument(patch.isEmpty() ? before : after);
        String message = Summary.of(before, steps, patch, execution.notes(), List.of());
        return applied(sentence, state, left, message, steps, List.of(), findings, execution.edits(), patch);
    }

    /** Carries out the clauses that can be, each on its own. */
    Run partial(State state, Mended mended, double least) {
        String sentence = mended.sentence();
        Decomposition plan = plan(sentence, state).mended(mended.fixes(), least);
        watch.lap(Stage.DECOMPOSE);
        Blueprint before = state.document();
        Blueprint now = before;
        List<Skipped> skipped = new ArrayList<>();
        List<Step> done = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Patch patch = Patch.NONE;
        List<String> selection = state.selection();
        List<String> antecedents = state.antecedents();
        int number = 0;
        for (Decomposition.Part part : plan.parts()) {
            number++;
            Step step = part.step();
            Rejection why = part.rejection();
            if (step != null && HistoryMoves.of(List.of(step)) != null) {
                why = Rejection.of(Code.UNSUPPORTED, "undo, redo and roll back stand alone in a command");
            } else if (step != null && step.action() instanceof Action.Select) {
                selection = step.targets();
                antecedents = step.targets();
                done.add(step);
            } else if (step != null) {
                var execution = new Execution(stages.planner(), new Draft(now));
                why = execution.execute(step);
                Blueprint next = why == null ? execution.draft().build() : now;
                Patch more = execution.patchFrom(0);
                watch.lap(Stage.EXECUTE);
                why = why == null ? Verifier.rejection(stages.verifier().verify(now, next, more, options)) : why;
                watch.lap(Stage.VERIFY);
                if (why == null) {
                    now = next;
                    patch = patch.then(more);
                    edits.addAll(execution.edits());
                    notes.addAll(execution.notes());
                    antecedents = execution.about(step, 0, antecedents);
                    done.add(step);
                }
            }
            if (why != null) {
                skipped.add(new Skipped(part.words(), number, why));
            }
        }
        Rejection first = Decomposition.firstOf(skipped);
        if (done.isEmpty() && first != null) {
            return rejected(state, sentence, plan.steps(), List.of(), first);
        }
        List<Finding> findings = stages.verifier().verify(before, now, patch, options);
        watch.lap(Stage.VERIFY);
        State left = new State(before, selection, antecedents).withDocument(patch.isEmpty() ? before : now);
        return applied(sentence, state, left, Summary.of(before, done, patch, notes, skipped), done, skipped, findings, edits, patch);
    }

    private Run applied(
            String sentence,
            State before,
            State after,
            String message,
            List<Step> steps,
            List<Skipped> skipped,
            List<Finding> findings,
            List<Edit> edits,
            Patch patch) {
        String digest = stages.serializer().serialize(after.document(), options);
        watch.lap(Stage.SERIALIZE);
        return new Run(sentence, before, after, null, message, steps, List.of(), skipped, findings, edits, patch, null, watch.timing(), digest);
    }

    private Run asking(State state, String sentence, List<Step> steps, @Nullable HistoryMove move) {
        String digest = stages.serializer().serialize(state.document(), options);
        watch.lap(Stage.SERIALIZE);
        return new Run(
                sentence, state, state, null, "", steps, List.of(), List.of(), List.of(), List.of(), Patch.NONE, move, watch.timing(), digest);
    }

    private Run rejected(State state, String sentence, List<Step> steps, List<Finding> findings, Rejection why) {
        String digest = stages.serializer().serialize(state.document(), options);
        watch.lap(Stage.SERIALIZE);
        return new Run(
                sentence, state, state, why, why.message(), steps, List.of(), List.of(), findings, List.of(), Patch.NONE, null, watch.timing(), digest);
    }

    /** The run of a move through the history that the session has looked up. */
    Run moved(Run asked, Blueprint to, Patch patch, String message) {
        String digest = stages.serializer().serialize(to, options);
        watch.lap(Stage.SERIALIZE);
        return new Run(
                asked.sentence(),
                asked.before(),
                asked.before().withDocument(to),
                null,
                message,
                asked.steps(),
                asked.corrections(),
                List.of(),
                List.of(),
                List.of(),
                patch,
                asked.historyMove(),
                asked.timing().plus(watch.timing()),
                digest);
    }
}
