package dev.cyanotype.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a save does to the disk, one step to a method, so that a test can let each of them fail. */
public interface FileOperations {

    boolean exists(Path file);

    boolean isFolder(Path file);

    boolean isWritable(Path file);

    boolean isSymbolicLink(Path file);

    /** The path that a symbolic link holds, which may be relative to the link's folder. */
    Path linkTarget(Path link) throws IOException;

    /** The number of names that a file has; 1 where the system does not say. */
    int names(Path file) throws IOException;

    /**
     * Makes an empty file that must not be there yet.
     *
     * @param forOwnerOnly whether nobody but the owner may read it, rather than those whom the system lets read new files
     */
    void create(Path file, boolean forOwnerOnly) throws IOException;

    /** Makes a file hold these bytes and no others, and returns when they are on the disk. */
    void write(Path file, byte[] bytes) throws IOException;

    byte[] read(Path file) throws IOException;

    /** The length of a file in bytes. */
    long size(Path file) throws IOException;

    /** Opens a file that is there to be written on. */
    AppendFile openToAppend(Path file) throws IOException;

    /** Makes a folder, and those above it, for the owner alone; where it is there, nothing. */
    void createFolder(Path folder) throws IOException;

    /** The names in a folder, sorted. */
    List<String> namesIn(Path folder) throws IOException;

    /** Gives a file the permissions of another, and its owner and group where that is allowed. */
    void copyPermissions(Path from, Path to) throws IOException;

    /** Puts a file in the place of another in one step. */
    void moveOver(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** Returns when the names in a folder are on the disk; at once where the system cannot be asked to do that. */
    void forceFolder(Path folder) throws IOException;

    /** Lets some time go by before a step that failed is tried again, the longer the more often it was. */
    void pause(int failures);
}
