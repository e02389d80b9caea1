package dev.cyanotype.blueprint;

import dev.cyanotype.blueprint.schema.SchemaFault;
import dev.cyanotype.blueprint.schema.SchemaFaults;
import dev.cyanotype.json.Fault;
import dev.cyanotype.json.Reading;
import java.util.ArrayList;
import java.util.List;

/** What became of opening a file: a blueprint, or everything that stands against it. */
public sealed interface Opening {

    record Opened(Blueprint blueprint) implements Opening {}

    /**
     * @param problems one or more, in the order of the file as far as that can be; the first ones where there are very many
     * @param total the number of all
     */
    record Refused(List<Problem> problems, int total) implements Opening {
        public Refused {
            problems = List.copyOf(problems);
        }

        /** The refusal of what is no JSON, or none that is read here. */
        public static Refused of(Reading.Refused refused) {
            List<Problem> problems = new ArrayList<>(refused.faults().size());
            for (Fault fault : refused.faults()) {
                String path = fault.path().toString();
                problems.add(new Problem(fault.line() + ":" + fault.column() + (path.isEmpty() ? "" : ": " + path), fault.message()));
            }
            return new Refused(problems, problems.size());
        }

        /** Both refusals in one. */
        Refused and(Refused other) {
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(other.problems);
            return new Refused(all, total + other.total);
        }

        /** The refusal of what is not as the schema demands. */
        static Refused of(SchemaFaults faults) {
            List<Problem> problems = new ArrayList<>(faults.first().size());
            for (SchemaFault fault : faults.first()) {
                problems.add(new Problem(fault.path().toString(), fault.message()));
            }
            return new Refused(problems, faults.total());
        }
    }
}
