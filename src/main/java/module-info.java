import org.jspecify.annotations.NullMarked;

/** Cyanotype: an editor for UI blueprints, by hand and by sentence. It is a program and exports nothing. */
@NullMarked
module cyanotype {
    requires static org.jspecify;

    requires atlantafx.base;
    requires com.github.benmanes.caffeine;
    requires info.picocli;
    requires java.desktop;
    requires java.management;
    requires java.sql;
    requires javafx.base;
    requires javafx.controls;
    requires javafx.graphics;
    requires jdk.jfr;
    requires jdk.management;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.bootstrapicons;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.pcollections;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;

    // Picocli finds the options of a command by looking.
    opens dev.cyanotype.cli to
            info.picocli;
}
