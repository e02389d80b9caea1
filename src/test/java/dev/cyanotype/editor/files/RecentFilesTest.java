package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.editor.support.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
    private static final Path A = Path.of("/a.blueprint");
    private static final Path B = Path.of("/b.blueprint");

    private final Settings settings = Settings.forgetful();
    private final RecentFiles recent = new RecentFiles(settings);

    @Test
    void theLatestIsTheFirstAndEachStandsOnce() {
        recent.used(A);
        recent.used(B);
        recent.used(A);

        assertEquals(List.of(A, B), recent.files());
        assertEquals(List.of(A, B), new RecentFiles(settings).files());
    }

    @Test
    void theEldestOfManyAreForgotten() {
        for (int i = 0; i < 20; i++) {
            recent.used(Path.of("/" + i));
        }

        assertEquals(12, recent.files().size());
        assertEquals(Path.of("/19"), recent.files().getFirst());
    }

    @Test
    void oneThatIsGoneIsTakenOut() {
        recent.used(A);
        recent.used(B);
        recent.forget(B);
        assertEquals(List.of(A), new RecentFiles(settings).files());

        recent.clear();
        assertEquals(List.of(), new RecentFiles(settings).files());
    }
}
