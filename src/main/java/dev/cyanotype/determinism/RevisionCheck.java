package dev.cyanotype.determinism;

import dev.cyanotype.blueprint.Afresh;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.history.Revision;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Scripts;
import dev.cyanotype.pipeline.State;
import java.util.List;

/**
 * Makes one revision again from the one before it and compares digests: from the command as it was said, and from its canonical
 * script. For one thread at a time, as its pipeline is.
 */
public final class RevisionCheck {
    private final Pipeline pipeline;
    private final Digester digester = new Digester();

    public RevisionCheck(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Makes a revision again.
     *
     * @param parent the document before it
     * @param options the optimisations to make it with, which must not matter
     */
    public Result check(Blueprint parent, Revision revision, Options options) {
        var start = new State(parent, revision.selection(), revision.antecedents());
        Verdict fromScript = verdict(start, new Command.Gesture(revision.script()), revision, options);
        boolean saidOtherwise = !revision.sentence().equals(Scripts.print(revision.script()));
        if (!(fromScript instanceof Verdict.Same) || !saidOtherwise) {
            return new Result(1, new Variation.InProcess(options, Form.SCRIPT), fromScript);
        }
        Verdict asSaid = verdict(start, new Command.Sentence(revision.sentence(), Recover.CORRECT), revision, options);
        return new Result(1, new Variation.InProcess(options, Form.SAID), asSaid);
    }

    private Verdict verdict(State start, Command command, Revision revision, Options options) {
        Run run = pipeline.run(start, command, options);
        Blueprint made = run.after().document();
        String digest = Afresh.digest(made, digester);
        if (digest.equals(revision.digest())) {
            return new Verdict.Same();
        }
        Outcome found = Outcome.of(run).withDigest(digest);
        Outcome expected = run.isApplied() ? found.withDigest(revision.digest()) : new Outcome(null, "as before", List.of(), revision.digest(), null);
        List<JsonChange> changes = Comparison.changes(Comparison.json(revision.document()), Comparison.json(made));
        return new Verdict.Different(new Difference(revision.number(), revision.sentence(), expected, found, changes));
    }
}
