package dev.cyanotype.profile;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.session.Session;

/** Sessions to be profiled. */
public final class Subjects {
    private Subjects() {}

    public static Blueprint grid(int components) {
        return ((Opening.Opened) Blueprints.read(GridScreens.pretty(components))).blueprint();
    }

    public static Session session(int components, Options options, Recorder recorder) {
        return Session.of(Wiring.engine(System::nanoTime).recorded().apply(recorder), options, grid(components), null);
    }

    public static Command sentence(String text) {
        return new Command.Sentence(text, Recover.OFF);
    }

    public static Run say(Session session, String sentence) {
        return session.say(sentence, Recover.OFF);
    }

    /** Tells a recorder what it was told of a run of two steps. */
    public static void replay(Recorder recorder, Run run) {
        recorder.begin(1);
        recorder.looked(true);
        recorder.lap(Stage.DECOMPOSE);
        recorder.step(300);
        recorder.lap(Stage.EXECUTE);
        recorder.lap(Stage.VERIFY);
        recorder.lap(Stage.SERIALIZE);
        recorder.step(400);
        recorder.end(run, Options.OPTIMISED, 2_000);
        recorder.kept(run);
    }
}
