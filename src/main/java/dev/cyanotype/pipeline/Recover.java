package dev.cyanotype.pipeline;

import java.util.Optional;

/** What is done about a command that cannot be carried out as it stands. */
public enum Recover {
    /** It is rejected. */
    OFF,
    /** A corrected reading is applied, and said to be one. */
    CORRECT,
    /** As {@link #CORRECT}, and the clauses that can be are applied; the others say why not. */
    PARTIAL;

    /** The mode of a name: {@code off}, {@code correct} or {@code partial}; empty for anything else. */
    public static Optional<Recover> named(String name) {
        return switch (name) {
            case "off" -> Optional.of(OFF);
            case "correct" -> Optional.of(CORRECT);
            case "partial" -> Optional.of(PARTIAL);
            default -> Optional.empty();
        };
    }
}
