package dev.cyanotype.editor.support.settings;

import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.files.AtomicFile;
import dev.cyanotype.files.FileOperations;
import dev.cyanotype.files.Saving;
import dev.cyanotype.files.WholeFile;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Settings in a file of JSON, one object of texts. It is written a moment after a change, however many there are. A file that
 * cannot be understood is kept aside and everything is as it was at first; settings are never worth a failure.
 */
public final class FileSettings implements Settings {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_BYTES = 4 << 20;

    private final Path file;
    private final FileOperations disk;
    private final Executor background;
    private final Later later;
    private final Consumer<String> trouble;
    private final Map<String, String> values = new TreeMap<>();
    private boolean changed;
    private volatile boolean complained;

    /**
     * Reads the file, where there is one.
     *
     * @param background where the file is written
     * @param trouble hears one sentence about a file that is damaged or cannot be written, on any thread
     */
    public FileSettings(Path file, FileOperations disk, Executor background, Later later, Consumer<String> trouble) {
        this.file = file;
        this.disk = disk;
        this.background = background;
        this.later = later;
        this.trouble = trouble;
        read();
    }

    private void read() {
        if (!disk.exists(file)) {
            return;
        }
        switch (WholeFile.read(file, MOST_BYTES)) {
            case WholeFile.Unreadable(String message) -> complain("The settings are not read: " + message);
            case WholeFile.Content(byte[] bytes) -> {
                if (StrictReader.read(bytes) instanceof Reading.Read(JsonDocument(_, JsonObject all, _))) {
                    for (int i = 0; i < all.size(); i++) {
                        if (all.value(i) instanceof JsonString text) {
                            values.put(all.name(i), text.value());
                        }
                    }
                } else {
                    keepAside();
                }
            }
        }
    }

    private void keepAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            disk.moveOver(file, aside);
            complain("The settings were damaged and begin anew; the old ones are in " + aside);
        } catch (IOException refused) {
            complain("The settings are damaged and begin anew; " + file + " cannot be kept aside");
        }
    }

    private void complain(String sentence) {
        if (!complained) {
            complained = true;
            trouble.accept(sentence);
        }
    }

    @Override
    public String get(String name, String fallback) {
        return values.getOrDefault(name, fallback);
    }

    @Override
    public void put(String name, String value) {
        if (value.equals(values.put(name, value)) || changed) {
            return;
        }
        changed = true;
        later.after(PAUSE, this::write);
    }

    private void write() {
        if (changed) {
            changed = false;
            byte[] bytes = bytes();
            background.execute(() -> write(bytes));
        }
    }

    /** Writes what has changed before returning. */
    public void flush() {
        if (changed) {
            changed = false;
            write(bytes());
        }
    }

    private void write(byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException refused) {
            complain("The settings are not kept: the folder " + file.getParent() + " cannot be made");
            return;
        }
        if (new AtomicFile(disk).save(file, bytes) instanceof Saving.NotSaved(String message)) {
            complain("The settings are not kept: " + message);
        }
    }

    private byte[] bytes() {
        JsonObject all = JsonObject.EMPTY;
        for (Map.Entry<String, String> each : values.entrySet()) {
            all = all.with(each.getKey(), JsonString.of(each.getValue()));
        }
        return new JsonDocument("", all.onLines("", "  "), "\n").toBytes();
    }
}
