package dev.cyanotype.profile;

import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Rehearsal;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.session.Session;
import java.util.Arrays;
import java.util.Locale;

/**
 * The first hundred edits of a session in a Java machine that has just started: row 14. A program of its own, since that is what
 * it measures; prints the median and the longest in milliseconds, and which edit that was. With an argument the pipeline has
 * rehearsed before.
 */
public final class ColdEdits {
    private static final int EDITS = 100;
    private static final String[] DEEDS = {
        "make comp_%d red", "make comp_%d 4px wider", "set the text of comp_%d to 'Step'", "make comp_%d bold", "move comp_%d down 4px",
        "make the third button blue and larger", "delete comp_%d", "add a button at the bottom saying 'More'", "undo", "make all cards green"
    };

    private ColdEdits() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            Rehearsal.run(Wiring.engine().pipeline());
        }
        var recording = new Recording(Recording.RUNS, Machine.allocatedBytes(), new WarmUp(WarmUp.RUNS));
        Session session = Subjects.session(100, Options.OPTIMISED, recording);
        for (int i = 0; i < EDITS; i++) {
            Run run = Subjects.say(session, DEEDS[i % DEEDS.length].replace("%d", Integer.toString(i)));
            if (!run.isApplied()) {
                System.out.println(run.sentence() + ": " + run.message());
            }
        }
        long[] elapsed = recording.all().profiles().stream().mapToLong(Profile::elapsed).toArray();
        int longest = 0;
        for (int i = 0; i < elapsed.length; i++) {
            longest = elapsed[i] > elapsed[longest] ? i : longest;
        }
        Profile slowest = recording.all().profiles().get(longest);
        long most = elapsed[longest];
        Arrays.sort(elapsed);
        System.out.printf(Locale.ROOT, "%d edits, median %.2f ms, longest %.2f ms (edit %d)%n",
                elapsed.length, elapsed[elapsed.length / 2] / 1e6, most / 1e6, longest + 1);
        System.out.println(slowest.sentence() + ": " + slowest.timing());
    }
}
