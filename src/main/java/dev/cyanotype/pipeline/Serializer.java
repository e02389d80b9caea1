package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Afresh;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Digester;

/** The fourth stage: the written form of what changed, and the digest of the whole. */
public final class Serializer {
    private final Digester digester = new Digester();

    /** The digest of a document, its written form made ready. */
    String serialize(Blueprint document, Options options) {
        if (options.has(Optimisation.INCREMENTAL_SERIALIZATION)) {
            return document.digest(digester);
        }
        byte[] bytes = Afresh.toBytes(document);
        if (bytes.length == 0) {
            throw new IllegalStateException("a document has a written form");
        }
        return Afresh.digest(document, digester);
    }
}
