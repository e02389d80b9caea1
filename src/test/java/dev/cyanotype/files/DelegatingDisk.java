package dev.cyanotype.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A disk of which a test changes single answers. */
public class DelegatingDisk implements FileOperations {
    private final FileOperations disk = new Disk();

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
        return disk.linkTarget(link);
    }

    @Override
    public int names(Path file) throws IOException {
        return disk.names(file);
    }

    @Override
    public void create(Path file, boolean forOwnerOnly) throws IOException {
        disk.create(file, forOwnerOnly);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        disk.write(file, bytes);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public AppendFile openToAppend(Path file) throws IOException {
        return disk.openToAppend(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public List<String> namesIn(Path folder) throws IOException {
        return disk.namesIn(folder);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        disk.copyPermissions(from, to);
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        disk.moveOver(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    @Override
    public void pause(int failures) {
        disk.pause(failures);
    }
}
