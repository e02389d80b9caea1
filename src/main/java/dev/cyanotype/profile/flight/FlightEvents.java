package dev.cyanotype.profile.flight;

import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Stage;

/** Makes an event of every run and of every stage while a flight is recorded; otherwise it only asks whether one is. */
public final class FlightEvents implements Recorder {
    private static final String[] NAMES = {"decompose", "execute", "verify", "serialize"};
    private static final int MOST_OF_A_SENTENCE = 200;

    /** Never committed: only asked whether events like it are wanted. */
    private final RunEvent probe = new RunEvent();

    private RunEvent run = new RunEvent();
    private StageEvent stage = new StageEvent();
    private boolean recording;

    @Override
    public void begin(long now) {
        recording = probe.isEnabled();
        if (recording) {
            run = new RunEvent();
            run.begin();
            stage = new StageEvent();
            stage.begin();
        }
    }

    @Override
    public void looked(boolean found) {}

    @Override
    public void step(long nanos) {}

    @Override
    public void lap(Stage which) {
        if (recording) {
            stage.end();
            stage.stage = NAMES[which.ordinal()];
            stage.commit();
            stage = new StageEvent();
            stage.begin();
        }
    }

    @Override
    public void end(Run ended, Options options, long elapsed) {
        if (recording) {
            run.end();
            Rejection why = ended.rejection();
            String sentence = ended.sentence();
            run.sentence = sentence.substring(0, Math.min(sentence.length(), MOST_OF_A_SENTENCE));
            run.outcome = why == null ? "APPLIED" : why.code().name();
            run.steps = ended.steps().size();
            run.changes = ended.patch().changes().size();
            run.commit();
            recording = false;
        }
    }

    @Override
    public void kept(Run kept) {}
}
