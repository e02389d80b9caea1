package dev.cyanotype.journal;

import dev.cyanotype.files.FileOperations;
import dev.cyanotype.files.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder of the journals: each is named by the SHA-256 of its document's real path, with the document's name behind it for
 * people to read; that of a document without a file by when it was begun.
 */
public final class JournalFolder {
    static final String SUFFIX = ".journal";
    private static final String UNTITLED = "untitled-";
    private static final int LONGEST_NAME = 60;
    private static final int MOST_ASIDE = 10_000;

    private final FileOperations disk;
    private final Path folder;

    /** @param data the folder of the program's data */
    public JournalFolder(FileOperations disk, Path data) {
        this.disk = disk;
        this.folder = data.toAbsolutePath().resolve("journals");
    }

    public Path path() {
        return folder;
    }

    /** The journal of a document. */
    public Path of(Path document) {
        Path real = real(document);
        String name = String.valueOf(real.getFileName());
        var plain = new StringBuilder();
        for (int i = 0; i < name.length() && plain.length() < LONGEST_NAME; i++) {
            char c = name.charAt(i);
            boolean kept = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_';
            plain.append(kept ? c : '_');
        }
        return folder.resolve(Sha256.hex(real.toString().getBytes(StandardCharsets.UTF_8)) + "-" + plain + SUFFIX);
    }

    private static Path real(Path document) {
        try {
            return document.toRealPath();
        } catch (IOException notThereYet) {
            return document.toAbsolutePath().normalize();
        }
    }

    /** The journal of a document without a file. */
    Path untitled(String id) {
        return folder.resolve(UNTITLED + id + SUFFIX);
    }

    /** The journals of documents that never got a file, the oldest first. */
    public List<Path> untitled() {
        try {
            return disk.namesIn(folder).stream()
                    .filter(name -> name.startsWith(UNTITLED) && name.endsWith(SUFFIX))
                    .map(folder::resolve)
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    boolean isUntitled(Path journal) {
        return String.valueOf(journal.getFileName()).startsWith(UNTITLED);
    }

    static Path lockOf(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".lock");
    }

    /**
     * A name beside a journal that is not taken.
     *
     * @param why the word that it ends in, such as {@code damaged}
     */
    Path aside(Path journal, String why) throws IOException {
        for (int n = 1; n < MOST_ASIDE; n++) {
            Path aside = journal.resolveSibling(journal.getFileName() + "." + why + "-" + n);
            if (!disk.exists(aside)) {
                return aside;
            }
        }
        throw new IOException("too many journals are kept aside in " + folder);
    }
}
