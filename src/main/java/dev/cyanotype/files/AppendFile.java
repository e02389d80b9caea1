package dev.cyanotype.files;

import java.io.IOException;

/** A file open to be written on at its end, one step to a method. */
public interface AppendFile extends AutoCloseable {

    /** Writes all the bytes, of which none is sure to be on the disk afterwards. */
    void write(long position, byte[] bytes) throws IOException;

    /** Returns when all that was written is on the disk. */
    void force() throws IOException;

    /** Cuts the file off behind so many bytes, where it is longer. */
    void truncate(long length) throws IOException;

    @Override
    void close() throws IOException;
}
