package dev.cyanotype.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A disk on which the n-th step that changes something, or reads, goes wrong: refused, or the machine stops there. */
public final class FaultyDisk implements FileOperations {

    /** The machine stops: nothing after this happens. */
    public static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    /** When the fault comes. */
    public enum When {
        BEFORE,
        AFTER
    }

    private interface Step {
        void run() throws IOException;
    }

    private final FileOperations disk = new Disk();
    private final int faultAt;
    private final boolean powerCut;
    private final When when;
    private int steps;
    int pauses;

    /**
     * @param faultAt the step that goes wrong, from 1; later ones go well again
     */
    public FaultyDisk(int faultAt, boolean powerCut, When when) {
        this.faultAt = faultAt;
        this.powerCut = powerCut;
        this.when = when;
    }

    FaultyDisk(int faultAt, boolean powerCut) {
        this(faultAt, powerCut, When.BEFORE);
    }

    public boolean hadItsFault() {
        return steps >= faultAt;
    }

    private void run(Path file, Step before, Step whole) throws IOException {
        boolean fault = ++steps == faultAt;
        if (fault && when == When.BEFORE) {
            before.run();
        } else {
            whole.run();
        }
        if (fault) {
            if (powerCut) {
                throw new PowerCut();
            }
            throw new FileSystemException(file.toString(), null, "No space left on device");
        }
    }

    private void run(Path file, Step step) throws IOException {
        run(file, () -> {}, step);
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public boolean isFolder(Path file) {
        return disk.isFolder(file);
    }

    @Override
    public boolean isWritable(Path file) {
        return disk.isWritable(file);
    }

    @Override
    public boolean isSymbolicLink(Path file) {
        return disk.isSymbolicLink(file);
    }

    @Override
    public Path linkTarget(Path link) throws IOException {
        run(link, () -> {});
        return disk.linkTarget(link);
    }

    @Override
    public int names(Path file) throws IOException {
        run(file, () -> {});
        return disk.names(file);
    }

    @Override
    public void create(Path file, boolean forOwnerOnly) throws IOException {
        run(file, () -> disk.create(file, forOwnerOnly));
    }

    /** Half of the bytes still get there. */
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        run(file, () -> disk.write(file, Arrays.copyOf(bytes, bytes.length / 2)), () -> disk.write(file, bytes));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        run(file, () -> {});
        return disk.read(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public AppendFile openToAppend(Path file) throws IOException {
        run(file, () -> {});
        AppendFile opened = disk.openToAppend(file);
        return new AppendFile() {
            @Override
            public void write(long position, byte[] bytes) throws IOException {
                run(file, () -> opened.write(position, Arrays.copyOf(bytes, bytes.length / 2)), () -> opened.write(position, bytes));
            }

            @Override
            public void force() throws IOException {
                run(file, opened::force);
            }

            @Override
            public void truncate(long length) throws IOException {
                run(file, () -> opened.truncate(length));
            }

            @Override
            public void close() throws IOException {
                opened.close();
            }
        };
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        run(folder, () -> disk.createFolder(folder));
    }

    @Override
    public List<String> namesIn(Path folder) throws IOException {
        return disk.namesIn(folder);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        run(to, () -> disk.copyPermissions(from, to));
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        run(from, () -> disk.moveOver(from, to));
    }

    @Override
    public void delete(Path file) throws IOException {
        run(file, () -> disk.delete(file));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        run(folder, () -> disk.forceFolder(folder));
    }

    @Override
    public void pause(int failures) {
        pauses++;
    }
}
