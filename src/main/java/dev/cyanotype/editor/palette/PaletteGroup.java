package dev.cyanotype.editor.palette;

import java.util.List;

/**
 * Entries that belong together.
 *
 * @param title what people read
 * @param entries one or more
 */
record PaletteGroup(String title, List<PaletteEntry> entries) {
    PaletteGroup {
        entries = List.copyOf(entries);
    }
}
