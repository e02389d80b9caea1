import org.jspecify.annotations.NullMarked;

/** Cyanotype: an editor for UI blueprints, by hand and by sentence. It is a program and exports nothing. */
@NullMarked
module cyanotype {
    requires static org.jspecify;

    requires com.github.benmanes.caffeine;
    requires info.picocli;
    requires org.pcollections;
    requires tools.jackson.core;

    // Picocli finds the options of a command by looking.
    opens dev.cyanotype.cli to
            info.picocli;
}
