package dev.cyanotype.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of the machine, open to be written on. */
final class ChannelFile implements AppendFile {
    private final FileChannel channel;

    ChannelFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
    }

    @Override
    public void write(long position, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest, position + rest.position());
        }
    }

    @Override
    public void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void truncate(long length) throws IOException {
        if (channel.size() > length) {
            channel.truncate(length);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
