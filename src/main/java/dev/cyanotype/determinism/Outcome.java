package dev.cyanotype.determinism;

import dev.cyanotype.blueprint.Afresh;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Sha256;
import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of one turn, as far as it has to be the same each time.
 *
 * @param code the code of its rejection; null where it was applied
 * @param message the sentence on it for a person
 * @param hints what was said beside it: suggestions and findings, a line each
 * @param digest the digest of the document afterwards
 * @param written the SHA-256 of the bytes to save, after the last turn; else null
 */
public record Outcome(@Nullable String code, String message, List<String> hints, String digest, @Nullable String written) {
    public Outcome {
        hints = List.copyOf(hints);
    }


    static Outcome of(Run run) {
        var why = run.rejection();
        List<String> hints = new ArrayList<>(why == null ? List.of() : why.suggestions());
        for (Finding finding : run.findings()) {
            hints.add(finding.rule() + ": " + finding.message());
        }
        return new Outcome(why == null ? null : why.code().name(), why == null ? run.message() : why.message(), hints, run.digest(), null);
    }

    /** This outcome as the last, with what would be saved. */
    Outcome last(Blueprint document, Options options) {
        byte[] bytes = options.has(Optimisation.INCREMENTAL_SERIALIZATION) ? document.toBytes() : Afresh.toBytes(document);
        return new Outcome(code, message, hints, digest, "sha256:" + Sha256.hex(new Sha256().of(bytes)));
    }

    /** This outcome of a document that ought to have another digest. */
    Outcome withDigest(String other) {
        return new Outcome(code, message, hints, other, written);
    }

    /** Whether both left the same document, whatever was said of it. */
    boolean leavesTheSameAs(Outcome other) {
        return digest.equals(other.digest) && Objects.equals(written, other.written);
    }

    /** What was decided, in a few words: {@code applied}, or the code and the message of the rejection. */
    public String decision() {
        return code == null ? "applied: " + message : code + ": " + message;
    }

    JsonObject toJson() {
        return JsonObject.EMPTY
                .with("code", string(code))
                .with("message", JsonString.of(message))
                .with("hints", JsonArray.of(hints.stream().map(JsonString::of).toList()))
                .with("digest", JsonString.of(digest))
                .with("written", string(written));
    }

    /** The outcome that an object stands for, or null. */
    static @Nullable Outcome of(JsonObject object) {
        String message = object.string("message");
        String digest = object.string("digest");
        if (message == null || digest == null) {
            return null;
        }
        List<String> hints = new ArrayList<>();
        for (JsonValue hint : object.get("hints") instanceof JsonArray array ? array.items() : List.<JsonValue>of()) {
            hints.add(hint instanceof JsonString string ? string.value() : "");
        }
        return new Outcome(object.string("code"), message, hints, digest, object.string("written"));
    }

    private static JsonValue string(@Nullable String text) {
        return text == null ? JsonLiteral.NULL : JsonString.of(text);
    }
}
