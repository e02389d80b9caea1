package dev.cyanotype.journal;

/**
 * Where the next record goes.
 *
 * @param end in bytes from the beginning of the file; 0 where it has no header yet
 * @param chain the digest of the chain up to there
 */
record Tail(long end, byte[] chain) {
    static final Tail NOTHING = new Tail(0, new byte[0]);
}
