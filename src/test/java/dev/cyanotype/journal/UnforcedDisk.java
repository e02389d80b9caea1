package dev.cyanotype.journal;

import dev.cyanotype.files.AppendFile;
import dev.cyanotype.files.DelegatingDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A disk that has only what was forced, as after a power cut: of what was written since, any part may be there, in any order. */
final class UnforcedDisk extends DelegatingDisk {
    private final List<Write> unforced = new ArrayList<>();
    private final boolean forces;
    int forced;

    private record Write(long position, byte[] bytes) {}

    /** @param forces whether force does what it should, rather than nothing */
    UnforcedDisk(boolean forces) {
        this.forces = forces;
    }

    @Override
    public AppendFile openToAppend(Path file) throws IOException {
        AppendFile opened = super.openToAppend(file);
        return new AppendFile() {
            @Override
            public void write(long position, byte[] bytes) {
                unforced.add(new Write(position, bytes));
            }

            @Override
            public void force() throws IOException {
                forced++;
                if (!forces) {
                    return;
                }
                for (Write write : unforced) {
                    opened.write(write.position(), write.bytes());
                }
                unforced.clear();
                opened.force();
            }

            @Override
            public void truncate(long length) throws IOException {
                opened.truncate(length);
            }

            @Override
            public void close() throws IOException {
                opened.close();
            }
        };
    }

    /** The power goes: sectors of what was not forced may have got to the disk all the same. */
    void powerCut(Path file, Random random) throws IOException {
        if (!exists(file)) {
            return;
        }
        try (AppendFile opened = super.openToAppend(file)) {
            for (Write write : unforced) {
                for (int from = 0; from < write.bytes().length; from += 512) {
                    if (random.nextInt(4) == 0) {
                        int to = Math.min(from + 512, write.bytes().length);
                        opened.write(write.position() + from, java.util.Arrays.copyOfRange(write.bytes(), from, to));
                    }
                }
            }
        }
        unforced.clear();
    }
}
