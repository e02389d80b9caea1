package dev.cyanotype.editor.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How people choose files. */
public interface FileChoice {

    /** The files to open; empty where none is chosen. */
    List<Path> open();

    /**
     * The file to save to; empty where none is chosen.
     *
     * @param folder where to begin, or null
     */
    Optional<Path> save(String name, @Nullable Path folder);

    /** Nobody chooses. */
    static FileChoice none() {
        return new FileChoice() {
            @Override
            public List<Path> open() {
                return List.of();
            }

            @Override
            public Optional<Path> save(String name, @Nullable Path start) {
                return Optional.empty();
            }
        };
    }
}
