package dev.cyanotype.determinism;

import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of JSON on a stream that holds other bytes besides. */
final class Lines {
    private Lines() {}

    /** The object on the next line, or null where there is none. */
    static @Nullable JsonObject object(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return StrictReader.read(line.toByteArray()) instanceof Reading.Read read && read.document().root() instanceof JsonObject object
                ? object
                : null;
    }
}
