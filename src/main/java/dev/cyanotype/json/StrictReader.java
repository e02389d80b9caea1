package dev.cyanotype.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * The reader of untrusted bytes: RFC 8259 and nothing beyond it, and of that neither two members of one name nor lone
 * surrogates nor what is beyond the limits below. What it accepts it can write again to the byte.
 */
public final class StrictReader {
    /** The largest file, in bytes. */
    public static final int MAX_FILE = 64 << 20;

    /** The longest string or name, in bytes as written. */
    public static final int MAX_STRING = 1 << 20;

    /** The longest number, in digits and signs as written. */
    public static final int MAX_NUMBER = 1_000;

    /** The deepest nesting of arrays and objects. */
    public static final int MAX_DEPTH = 100;

    /** Crowded name tables are let be: whether one is crowded would depend on the files read before. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNameLength(MAX_STRING)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    private StrictReader() {}

    /** Reads a whole file; never throws for what it holds. */
    public static Reading read(byte[] bytes) {
        var faults = new FaultList();
        if (bytes.length > MAX_FILE) {
            faults.add(new FaultList.Found(0, JsonPath.ROOT, "the file is larger than 64 MB"));
            return faults.refused(bytes);
        }
        FaultList.Found encoding = Encoding.fault(bytes);
        if (encoding != null) {
            faults.add(encoding);
            return faults.refused(bytes);
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return document(parser, bytes, faults);
        }
    }

    /** Reads text as if it were a file; a lone surrogate in it, for which UTF-8 has no bytes, is refused as well. */
    public static Reading read(String text) {
        int lone = WrittenStrings.loneSurrogate(text);
        if (lone < 0) {
            return read(text.getBytes(StandardCharsets.UTF_8));
        }
        byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
        var faults = new FaultList();
        faults.add(new FaultList.Found(before.length, JsonPath.ROOT, "a lone surrogate stands for no character"));
        return faults.refused(before);
    }

    private static Reading document(JsonParser parser, byte[] bytes, FaultList faults) {
        var values = new ValueReader(parser, bytes, faults);
        int end = -1;
        try {
            JsonToken first = bytes.length == Encoding.markLength(bytes) ? null : parser.nextToken();
            if (first == null) {
                faults.add(new FaultList.Found(bytes.length, JsonPath.ROOT, "the file is empty"));
                return faults.refused(bytes);
            }
            int start = values.skipGap();
            JsonValue root = values.value(first);
            end = values.position();
            if (parser.nextToken() != null) {
                faults.add(SyntaxFault.textAfterTheEnd(values.skipGap()));
            }
            return faults.isEmpty() ? new Reading.Read(document(bytes, start, root, end)) : faults.refused(bytes);
        } catch (JacksonException refused) {
            faults.add(SyntaxFault.of(refused, parser, bytes, values.skipGap(), end));
            return faults.refused(bytes);
        }
    }

    private static JsonDocument document(byte[] bytes, int start, JsonValue root, int end) {
        String before = new String(bytes, 0, start, StandardCharsets.UTF_8);
        String after = new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8);
        return new JsonDocument(before, root, after);
    }
}
