package dev.cyanotype.language.resolve;

import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Resolution;
import dev.cyanotype.language.Resolution.Outcome;
import dev.cyanotype.language.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves clauses against a document: ids for targets, literal colours for names, a refusal for what cannot be settled. A clause
 * that is refused stops none of the others, but for those that refer to it. Holds no state: any number of threads may share one.
 */
public final class Resolver {

    /** Resolves clauses that no sentence is at hand of: their refusals suggest none. */
    public Resolution resolve(List<Clause> clauses, Setting setting) {
        return resolve(null, clauses, setting);
    }

    /**
     * Resolves the clauses of a sentence.
     *
     * @param sentence the sentence that the clauses' offsets count in, or null
     */
    public Resolution resolve(@Nullable String sentence, List<Clause> clauses, Setting setting) {
        var resolving = new Resolving(sentence, setting, clauses.size());
        List<Outcome> outcomes = new ArrayList<>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            outcomes.add(resolving.resolve(clauses.get(i)));
        }
        return new Resolution(outcomes, resolving.dependsOn());
    }

    /**
     * Resolves a sentence as it was read: one outcome for each part. A part that was refused stays so, and what it is about can
     * still be referred to.
     */
    public Resolution resolve(String sentence, Reading reading, Setting setting) {
        var resolving = new Resolving(sentence, setting, reading.parts().size());
        List<Outcome> outcomes = new ArrayList<>(reading.parts().size());
        for (Reading.Part part : reading.parts()) {
            outcomes.add(switch (part) {
                case Reading.Part.Read(Clause clause) -> resolving.resolve(clause);
                case Reading.Part.Refused(var why, var target, int _, int _) -> {
                    resolving.note(target, why);
                    yield new Outcome.Refused(why);
                }
            });
        }
        return new Resolution(outcomes, resolving.dependsOn());
    }
}
