package dev.cyanotype.determinism;

import java.util.List;

/**
 * One setting of a process that may take several values, none of which must matter.
 *
 * @param name what is set, in a word or two
 * @param choices the values
 */
record Setting(String name, List<Choice> choices) {

    /**
     * One value.
     *
     * @param title what people read
     * @param options what sets it for a Java machine, quoted where that is needed
     */
    record Choice(String title, String options) {}

    /** What may differ between two machines, or between two starts on one. */
    static final List<Setting> ALL = List.of(
            new Setting("locale", List.of(
                    locale("tr", "TR"), locale("ar", "EG"), locale("th", "TH"), locale("de", "DE"), locale("fa", "IR"), locale("hi", "IN"),
                    locale("en", "US"))),
            new Setting("time zone", List.of(zone("UTC"), zone("Asia/Kathmandu"), zone("Pacific/Kiritimati"))),
            new Setting("charset", List.of(charset("ISO-8859-1"), charset("UTF-8"))),
            new Setting("line separator", List.of(
                    new Choice("CRLF", "'-Dline.separator=\r\n'"), new Choice("LF", "'-Dline.separator=\n'"))),
            new Setting("identity hashes", List.of(hashes(5), hashes(0), hashes(2))),
            new Setting("processors", List.of(processors(1), processors(2), processors(8))),
            new Setting("collector", List.of(
                    new Choice("Serial", "-XX:+UseSerialGC"), new Choice("G1", "-XX:+UseG1GC"))),
            new Setting("compiler", List.of(
                    new Choice("C1 alone", "-XX:TieredStopAtLevel=1"), new Choice("C1 and C2", "-XX:TieredStopAtLevel=4"))));

    private static Choice locale(String language, String country) {
        return new Choice(language + "-" + country, "-Duser.language=" + language + " -Duser.country=" + country);
    }

    private static Choice zone(String id) {
        return new Choice(id, "-Duser.timezone=" + id);
    }

    private static Choice charset(String name) {
        return new Choice(name, "-Dfile.encoding=" + name);
    }

    /** 0: random, 2: all the same, 5: as it comes. What salts the order of sets differs at each start anyway. */
    private static Choice hashes(int mode) {
        return new Choice("hash mode " + mode, "-XX:+UnlockExperimentalVMOptions -XX:hashCode=" + mode);
    }

    private static Choice processors(int count) {
        return new Choice(count == 1 ? "1 processor" : count + " processors", "-XX:ActiveProcessorCount=" + count);
    }
}
