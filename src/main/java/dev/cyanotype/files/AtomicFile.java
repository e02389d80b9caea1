package dev.cyanotype.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * Saves whole files so that a crash, a power cut or a full disk at any moment leaves the old file or the new one.
 *
 * <p>The new bytes go to a temporary file in the same folder, are forced to the disk, read back and compared by digest; then
 * the file is moved over the old one. Symbolic links are followed and permissions kept. A file that has several names is
 * written in place, so that it stays one file under all of them, while the forced copy beside it holds the new bytes.
 */
public final class AtomicFile {
    private static final int MOST_TEMPORARIES = 100;
    private static final int MOST_LINKS = 40;
    private static final int MOST_MOVES = 6;

    private final FileOperations disk;

    public AtomicFile(FileOperations disk) {
        this.disk = disk;
    }

    /** Makes a file, new or not, hold these bytes. */
    public Saving save(Path file, byte[] bytes) {
        Path target;
        try {
            target = followed(file.toAbsolutePath());
        } catch (IOException refused) {
            return notSaved(file, Reasons.why(refused));
        }
        Path folder = target.getParent();
        if (folder == null || disk.isFolder(target)) {
            return notSaved(file, "it is a folder");
        }
        boolean isNew = !disk.exists(target);
        if (!isNew && !disk.isWritable(target)) {
            return notSaved(file, "it is read-only");
        }
        Path copy;
        try {
            copy = temporary(folder, !isNew);
        } catch (IOException refused) {
            return notSaved(file, disk.isFolder(folder)
                    ? "its folder cannot be written to: " + Reasons.whyNotWritten(refused, folder, bytes.length)
                    : "its folder is not there");
        }
        return save(file, target, copy, isNew, bytes);
    }

    private Saving save(Path file, Path target, Path copy, boolean isNew, byte[] bytes) {
        Path folder = copy.getParent();
        try {
            disk.write(copy, bytes);
            if (!isNew) {
                disk.copyPermissions(target, copy);
            }
            verify(copy, bytes);
            if (!isNew && disk.names(target) > 1) {
                return inPlace(file, target, copy, bytes);
            }
            move(copy, target);
        } catch (IOException refused) {
            return notSaved(file, Reasons.whyNotWritten(refused, folder == null ? copy : folder, bytes.length) + cleaned(copy));
        }
        return new Saving.Saved(target, Sha256.hex(bytes), folder == null || isForced(folder));
    }

    private Saving inPlace(Path file, Path target, Path copy, byte[] bytes) throws IOException {
        byte[] old = disk.read(target);
        try {
            disk.write(target, bytes);
            verify(target, bytes);
        } catch (IOException refused) {
            String why = Reasons.whyNotWritten(refused, target, bytes.length);
            try {
                disk.write(target, old);
            } catch (IOException again) {
                return notSaved(file, why + "; it is damaged, but the new content is whole in " + Reasons.shown(copy));
            }
            return notSaved(file, why + cleaned(copy));
        }
        cleaned(copy);
        return new Saving.Saved(target, Sha256.hex(bytes), true);
    }

    /** Where a file's symbolic links lead, which need not be there. */
    private Path followed(Path file) throws IOException {
        Path at = file;
        for (int links = 0; disk.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            at = at.resolveSibling(disk.linkTarget(at));
        }
        return at;
    }

    private Path temporary(Path folder, boolean forOwnerOnly) throws IOException {
        for (int i = 0; i < MOST_TEMPORARIES; i++) {
            Path temporary = folder.resolve(".cyanotype-save-" + i + ".tmp");
            try {
                disk.create(temporary, forOwnerOnly);
                return temporary;
            } catch (FileAlreadyExistsException left) {
                continue; // by another save that runs now, or one that was killed
            }
        }
        throw new FileSystemException(folder.toString(), null, "too many temporary files (.cyanotype-save-…) are left over");
    }

    private void verify(Path file, byte[] bytes) throws IOException {
        if (!MessageDigest.isEqual(Sha256.of(disk.read(file)), Sha256.of(bytes))) {
            throw new FileSystemException(file.toString(), null, "what was written is not what is there");
        }
    }

    /** Virus scanners and indexers hold files for moments. */
    private void move(Path copy, Path target) throws IOException {
        for (int failures = 1; ; failures++) {
            try {
                disk.moveOver(copy, target);
                return;
            } catch (IOException refused) {
                if (failures == MOST_MOVES) {
                    throw refused;
                }
                disk.pause(failures - 1);
            }
        }
    }

    private boolean isForced(Path folder) {
        try {
            disk.forceFolder(folder);
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Takes a temporary file away; what to add to a message where that cannot be done. */
    private String cleaned(Path copy) {
        try {
            disk.delete(copy);
            return "";
        } catch (IOException refused) {
            return "; and the temporary file " + Reasons.shown(copy) + " is left behind";
        }
    }

    private static Saving notSaved(Path file, String why) {
        return new Saving.NotSaved("cannot save " + Reasons.shown(file) + ": " + why);
    }
}
