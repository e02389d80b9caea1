package dev.cyanotype.editor.profiler;

import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Timing;
import dev.cyanotype.profile.Profile;
import dev.cyanotype.profile.Profile.CacheUse;
import dev.cyanotype.profile.Profile.StepTime;
import java.util.List;
import java.util.stream.LongStream;

/** Runs as they are needed in tests. */
public final class Profiles {
    private Profiles() {}

    /** An applied command after the warm-up; a tenth of the time in decompose and serialize each, four tenths in the others. */
    public static Profile run(long number, long total) {
        return run(number, "make the title bold", total);
    }

    public static Profile run(long number, String sentence, long total) {
        return run(number, sentence, total, new Profile.Outcome(null, true, false));
    }

    public static Profile rejected(long number, long total) {
        return run(number, "make it modern", total, new Profile.Outcome(Code.VAGUE, true, false));
    }

    public static Profile tried(long number, long total) {
        return run(number, "move title_1 right 4px", total, new Profile.Outcome(null, false, false));
    }

    public static Profile warmUp(long number, long total) {
        return run(number, "make the title bold", total, new Profile.Outcome(null, true, true));
    }

    public static Profile run(long number, String sentence, long total, Profile.Outcome outcome) {
        var timing = new Timing(total / 10, total * 4 / 10, total * 4 / 10, total / 10, total);
        return new Profile(
                number, sentence, number * 1_000, timing, total, 2_048, new Profile.Effort(1, 2, 1, CacheUse.HIT), outcome,
                Options.OPTIMISED, List.of(new StepTime("set-style", total * 3 / 10)));
    }

    /** So many, the first with number 0, each of which takes a microsecond more than the one before. */
    public static List<Profile> rising(int count) {
        return LongStream.range(0, count).mapToObj(number -> run(number, (number + 1) * 1_000)).toList();
    }
}
