package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureAddressTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path outer;

    private Path folder = Path.of("");

    @BeforeEach
    void lay() throws IOException {
        folder = Files.createDirectories(outer.resolve("document"));
        Files.createDirectories(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures").resolve("a b.png"), CONTENT);
        Files.write(outer.resolve("secret.png"), CONTENT);
    }

    private byte @Nullable [] bytes(String url) throws IOException {
        return PictureAddress.bytes(url, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "pictures/a b.png", "pictures/a%20b.png", "./pictures/a b.png", "pictures/../pictures/a b.png", "pictures/a%20b.png?v=1#top"
    })
    void readsAFileBelowTheFolder(String url) throws IOException {
        assertArrayEquals(CONTENT, bytes(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "../secret.png", "pictures/../../secret.png", "%2e%2e/secret.png", "..%2Fsecret.png", "pictures/%2E%2E/%2E%2E/secret.png"
    })
    void refusesToLeaveTheFolder(String url) throws IOException {
        assertNull(bytes(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://example.org/a.png", "https://example.org/a.png", "file:///etc/passwd", "FILE:/etc/passwd", "//host/share/a.png",
        "\\\\host\\share\\a.png", "C:\\a.png", "C:a.png", "/etc/passwd", "%2Fetc/passwd", "jar:file:x!/y", "javascript:alert(1)",
        "a%00b.png", "", " ", "?", "#", "pictures", "."
    })
    void refusesWhatIsNoFileOfTheDocument(String url) throws IOException {
        assertNull(bytes(url));
    }

    @Test
    void refusesAnAbsolutePathEvenIntoTheFolder() throws IOException {
        assertNull(bytes(folder.resolve("pictures").resolve("a b.png").toString()));
    }

    @Test
    void refusesALinkThatLeadsOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.png"), outer.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("up"), outer);

        assertNull(bytes("link.png"));
        assertNull(bytes("up/secret.png"));
    }

    @Test
    void followsALinkThatStaysInside() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.png"), folder.resolve("pictures").resolve("a b.png"));

        assertArrayEquals(CONTENT, bytes("link.png"));
    }

    @Test
    void findsNothingWhereThereIsNoFile() {
        assertThrows(NoSuchFileException.class, () -> bytes("pictures/nothing.png"));
    }

    @Test
    void readsNoFileForADocumentWithoutAFolder() throws IOException {
        assertNull(PictureAddress.bytes("pictures/a b.png", null));
    }

    @Test
    void readsDataInTheDocument() throws IOException {
        assertArrayEquals(CONTENT, PictureAddress.bytes("data:image/png;base64,AQID", null));
        assertArrayEquals(CONTENT, PictureAddress.bytes("DATA:IMAGE/PNG;BASE64,AQID", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "data:", "data:,", "data:text/html;base64,AQID", "data:image/png,AQID", "data:image/png;base64", "data:image/png;base64,A*ID",
        "data:image/png;base64,A", "data:image/png;base64,====", "data:application/image/png;base64,AQID"
    })
    void refusesDataThatIsBrokenOrNoPicture(String url) throws IOException {
        assertNull(bytes(url));
    }
}
