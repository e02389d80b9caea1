package dev.cyanotype.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The file system of the machine. */
public final class Disk implements FileOperations {
    private static final long FIRST_PAUSE = 20_000_000;

    @Override
    public boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean isFolder(Path file) {
        return Files.isDirectory(file);
    }

    @Override
    public boolean isWritable(Path file) {
        return Files.isWritable(file);
    }

    @Override
    public boolean isSymbolicLink(Path file) {
        return Files.isSymbolicLink(file);
    }

    @Override
    public Path linkTarget(Path link) throws IOException {
        return Files.readSymbolicLink(link);
    }

    @Override
    public int names(Path file) throws IOException {
        return knows(file, "unix") && Files.getAttribute(file, "unix:nlink") instanceof Integer names ? names : 1;
    }

    @Override
    public void create(Path file, boolean forOwnerOnly) throws IOException {
        if (forOwnerOnly && knows(file, "posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.truncate(bytes.length);
            channel.force(true);
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.size(file);
    }

    @Override
    public AppendFile openToAppend(Path file) throws IOException {
        return new ChannelFile(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (knows(folder, "posix")) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    @Override
    public List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target == null) {
            return;
        }
        PosixFileAttributes source = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes made = target.readAttributes();
        if (!made.owner().equals(source.owner()) || !made.group().equals(source.group())) {
            copyOwner(source, target);
        }
        target.setPermissions(source.permissions());
    }

    /** Only some users may give files away, and a save is worth more than the owner's name on it. */
    private static void copyOwner(PosixFileAttributes source, PosixFileAttributeView target) throws IOException {
        try {
            target.setGroup(source.group());
            target.setOwner(source.owner());
        } catch (FileSystemException notAllowed) {
            target.readAttributes();
        }
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (knows(folder, "posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void pause(int failures) {
        LockSupport.parkNanos(FIRST_PAUSE << Math.min(failures, 8));
    }

    private static boolean knows(Path file, String view) {
        return file.getFileSystem().supportedFileAttributeViews().contains(view);
    }
}
