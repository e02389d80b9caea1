package dev.cyanotype.profile.export;

import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Timing;
import dev.cyanotype.profile.Profile;
import dev.cyanotype.profile.compare.Measured;
import dev.cyanotype.profile.compare.Results;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Profiles, and the rounds of a comparison, as tables. */
public final class StagesCsv {
    private StagesCsv() {}

    /** A row for each run. */
    public static String of(List<Profile> profiles) {
        var csv = new Csv().row(
                "run", "sentence", "intents", "outcome", "kept", "warm_up", "optimisations", "cache", "steps", "changes", "components",
                "start_ns", "decompose_ns", "execute_ns", "verify_ns", "serialize_ns", "total_ns", "elapsed_ns", "bytes");
        for (Profile profile : profiles) {
            Profile.Outcome outcome = profile.outcome();
            Profile.Effort effort = profile.effort();
            Timing timing = profile.timing();
            csv.number(profile.number()).text(profile.sentence()).text(intents(profile));
            csv.text(outcome.code() == null ? "APPLIED" : outcome.code().name());
            csv.text(outcome.kept() ? "yes" : "no").text(outcome.warmUp() ? "yes" : "no").text(names(profile.options()));
            csv.text(effort.cache().name().toLowerCase(Locale.ROOT));
            csv.number(effort.steps()).number(effort.changes()).number(effort.components()).number(profile.start());
            csv.number(timing.decompose()).number(timing.execute()).number(timing.verify()).number(timing.serialize());
            csv.number(timing.total()).number(profile.elapsed()).number(profile.bytes()).end();
        }
        return csv.toString();
    }

    /** A row for each round of each contender. */
    public static String of(Results results) {
        var csv = new Csv().row(
                "contender", "optimisations", "round", "decompose_ns", "execute_ns", "verify_ns", "serialize_ns", "bytes");
        for (Measured measured : results.measured()) {
            int number = 0;
            for (Measured.Round round : measured.rounds()) {
                csv.text(measured.contender().name()).text(names(measured.contender().options())).number(++number);
                csv.number(round.decompose()).number(round.execute()).number(round.verify()).number(round.serialize());
                csv.number(round.bytes()).end();
            }
        }
        return csv.toString();
    }

    private static String intents(Profile profile) {
        var intents = new StringJoiner(" ");
        profile.steps().forEach(step -> intents.add(step.intent()));
        return intents.toString();
    }

    static String names(Options options) {
        var names = new StringJoiner(" ");
        for (Optimisation optimisation : Optimisation.values()) {
            if (options.has(optimisation)) {
                names.add(optimisation.optionName());
            }
        }
        return names.toString();
    }
}
