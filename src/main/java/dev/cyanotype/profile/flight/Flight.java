package dev.cyanotype.profile.flight;

import java.io.IOException;
import java.nio.file.Path;
import jdk.jfr.Recording;

/** A flight that is recorded from its start to its end: the program's own events, and the JDK's of a collection. */
public final class Flight implements AutoCloseable {
    private final Recording recording;

    private Flight(Recording recording) {
        this.recording = recording;
    }

    /** Starts recording. The first flight of a program costs the flight recorder's own start, some tenths of a second. */
    public static Flight start() {
        var recording = new Recording();
        recording.setName("cyanotype");
        recording.enable(RunEvent.class);
        recording.enable(StageEvent.class);
        recording.enable("jdk.GarbageCollection");
        recording.start();
        return new Flight(recording);
    }

    /** Ends the flight and writes it. */
    public void write(Path file) throws IOException {
        recording.stop();
        recording.dump(file);
    }

    @Override
    public void close() {
        recording.close();
    }
}
