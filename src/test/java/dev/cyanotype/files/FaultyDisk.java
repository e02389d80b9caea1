package dev.cyanotype.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A disk on which the n-th step that changes something, or reads, goes wrong: refused, or the machine stops there. */
final class FaultyDisk implements FileOperations {

    /** The machine stops: nothing after this happens. */
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    private final FileOperations disk = new Disk();
    private final int faultAt;
    private final boolean powerCut;
    private int steps;
    int pauses;

    /**
     * @param faultAt the step that goes wrong, from 1; later ones go well again
     */
    FaultyDisk(int faultAt, boolean powerCut) {
        this.faultAt = faultAt;
        this.powerCut = powerCut;
    }

    boolean hadItsFault() {
        return steps >= faultAt;
    }

    private boolean isFault() {
        return ++steps == faultAt;
    }

    private void fail(Path file) throws IOException {
        if (powerCut) {
            throw new PowerCut();
        }
        throw new FileSystemException(file.toString(), null, "No space left on device");
    }

    private void step(Path file) throws IOException {
        if (isFault()) {
            fail(file);
        }
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
        step(link);
        return disk.linkTarget(link);
    }

    @Override
    public int names(Path file) throws IOException {
        step(file);
        return disk.names(file);
    }

    @Override
    public void create(Path file, boolean forOwnerOnly) throws IOException {
        step(file);
        disk.create(file, forOwnerOnly);
    }

    /** Half of the bytes still get there. */
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (isFault()) {
            disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            fail(file);
        }
        disk.write(file, bytes);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        step(file);
        return disk.read(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public AppendFile openToAppend(Path file) throws IOException {
        step(file);
        return disk.openToAppend(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(folder);
        disk.createFolder(folder);
    }

    @Override
    public List<String> namesIn(Path folder) throws IOException {
        return disk.namesIn(folder);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        step(to);
        disk.copyPermissions(from, to);
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        step(from);
        disk.moveOver(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step(file);
        disk.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step(folder);
        disk.forceFolder(folder);
    }

    @Override
    public void pause(int failures) {
        pauses++;
    }
}
