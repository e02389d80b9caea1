package dev.cyanotype.json;

import java.util.List;

/** What became of reading a file: a document, or every fault that was found. */
public sealed interface Reading {

    record Read(JsonDocument document) implements Reading {}

    /** At least one fault, in the order of the file. */
    record Refused(List<Fault> faults) implements Reading {
        public Refused {
            faults = List.copyOf(faults);
        }

        Refused(Fault fault) {
            this(List.of(fault));
        }
    }
}
