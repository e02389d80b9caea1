package dev.cyanotype.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.session.Session;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private final AtomicLong bytes = new AtomicLong();
    private final Recording recording = new Recording(100, () -> bytes.addAndGet(500), new WarmUp(2));
    private final Session session = Subjects.session(12, Options.OPTIMISED, recording);

    @Test
    void eachRunGivesItsProfile() {
        Run run = Subjects.say(session, "make comp_1 green and 4px wider");

        Profile profile = only(recording.all());
        assertEquals("make comp_1 green and 4px wider", profile.sentence());
        assertEquals(run.timing(), profile.timing());
        assertEquals(run.timing().total(), profile.elapsed());
        assertEquals(500, profile.bytes());
        assertEquals(2, profile.effort().steps());
        assertEquals(run.patch().changes().size(), profile.effort().changes());
        assertEquals(1, profile.effort().components());
        assertEquals(Profile.CacheUse.MISS, profile.effort().cache());
        assertEquals(Options.OPTIMISED, profile.options());
        assertTrue(profile.outcome().isApplied() && profile.outcome().kept() && profile.outcome().warmUp());
        assertEquals(List.of("recolour", "change-size"), profile.steps().stream().map(Profile.StepTime::intent).toList());
        assertTrue(profile.steps().stream().mapToLong(Profile.StepTime::nanos).sum() <= profile.timing().execute());
    }

    @Test
    void rejectionKeepsItsCodeAndSaysWhatLookingForSuggestionsTook() {
        Subjects.say(session, "make nobody_7 green");

        Profile profile = only(recording.all());
        assertEquals(Code.NO_TARGET, profile.outcome().code());
        assertTrue(profile.elapsed() > profile.timing().total(), profile.toString());
    }

    @Test
    void trialIsKeptOnlyOnceItBecomesTheState() {
        Run tried = session.tryOut(Subjects.sentence("make comp_1 green"));
        assertFalse(only(recording.all()).outcome().kept());

        session.keep(tried);
        assertTrue(only(recording.all()).outcome().kept());
    }

    @Test
    void undoIsOneRunOfItsOwn() {
        Subjects.say(session, "make comp_1 green");
        Subjects.say(session, "undo");

        List<Profile> profiles = recording.all().profiles();
        assertEquals(List.of("make comp_1 green", "undo"), profiles.stream().map(Profile::sentence).toList());
        assertTrue(profiles.getLast().outcome().kept());
        assertEquals(1, profiles.getLast().effort().components());
    }

    @Test
    void cacheIsSeenByTheRunThatItServed() {
        session.tryOut(Subjects.sentence("make comp_1 green"));
        session.tryOut(Subjects.sentence("make comp_1 green"));

        assertEquals(Profile.CacheUse.HIT, recording.all().profiles().getLast().effort().cache());
    }

    @Test
    void onlyTheFirstRunsAreWarmUp() {
        for (int i = 0; i < 4; i++) {
            Subjects.say(session, "make comp_1 4px wider");
        }
        assertEquals(List.of(true, true, false, false),
                recording.all().profiles().stream().map(profile -> profile.outcome().warmUp()).toList());
    }

    @Test
    void lookingAgainGivesWhatHasCome() {
        Subjects.say(session, "make comp_1 green");
        long next = recording.all().next();
        assertEquals(List.of(), recording.since(next).profiles());

        Subjects.say(session, "make comp_2 green");
        assertEquals("make comp_2 green", only(recording.since(next)).sentence());
    }

    @Test
    void oldestRunsAndStepsAreWrittenOver() {
        for (int i = 0; i < 250; i++) {
            session.tryOut(Subjects.sentence("make comp_1 green and bold and 4px wider and italic and underlined"));
        }
        List<Profile> profiles = recording.all().profiles();
        assertEquals(100, profiles.size());
        assertEquals(150, profiles.getFirst().number());
        assertEquals(0, profiles.getFirst().steps().size());
        assertEquals(5, profiles.getLast().steps().size());
    }

    @Test
    void recordingAllocatesNothing() {
        Run run = session.tryOut(Subjects.sentence("make comp_1 green and 4px wider"));
        var allocated = Machine.allocatedBytes();
        for (int i = 0; i < 20_000; i++) {
            Subjects.replay(recording, run);
        }
        long before = allocated.getAsLong();
        for (int i = 0; i < 10_000; i++) {
            Subjects.replay(recording, run);
        }
        long perRun = (allocated.getAsLong() - before) / 10_000;
        assertTrue(perRun <= 1, perRun + " bytes for each run");
    }

    @Test
    void tenThousandRunsTakeLessThanFourMegabytes() {
        var allocated = Machine.allocatedBytes();
        long before = allocated.getAsLong();
        var whole = new Recording(Recording.RUNS, allocated, new WarmUp(0));
        long rings = allocated.getAsLong() - before;

        assertEquals(0, whole.next());
        assertTrue(Recording.RUNS >= 10_000);
        assertTrue(rings <= 4_000_000, rings + " bytes");
    }

    @Test
    void readerNeverSeesARunHalfWritten() throws InterruptedException {
        var small = new Recording(8, () -> 0, new WarmUp(0));
        Run run = session.tryOut(Subjects.sentence("make comp_1 green"));
        var enough = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> {
            for (long i = 0; !enough.get(); i++) {
                small.begin(i);
                small.end(run, Options.OPTIMISED, i);
            }
        });
        while (small.next() < 8) {
            Thread.onSpinWait();
        }
        for (int look = 0; look < 20_000; look++) {
            for (Profile profile : small.since(0).profiles()) {
                assertEquals(profile.number(), profile.start());
                assertEquals(profile.number(), profile.elapsed());
            }
        }
        enough.set(true);
        writer.join();
        assertEquals(8, small.all().profiles().size());
    }

    private static Profile only(Interval interval) {
        assertEquals(1, interval.profiles().size(), interval.toString());
        return interval.profiles().getFirst();
    }
}
