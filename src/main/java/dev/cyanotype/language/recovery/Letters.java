package dev.cyanotype.language.recovery;

/** Which letters a word has, one bit each: words far apart in their letters are far apart in their spelling. */
final class Letters {
    private Letters() {}

    static int of(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= bit(word.charAt(i));
        }
        return letters;
    }

    /** Letters of the alphabet in either case have a bit each, digits one together, all else another. */
    static int bit(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z' ? 1 << lower - 'a' : c >= '0' && c <= '9' ? 1 << 26 : 1 << 27;
    }

    /** Whether so many slips cannot lead from one to the other: each takes away one letter at most, and brings one in at most. */
    static boolean tooFar(int one, int other, int slips) {
        return Integer.bitCount(one & ~other) > slips || Integer.bitCount(other & ~one) > slips;
    }
}
