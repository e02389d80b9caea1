package dev.cyanotype.editor.support.settings;

import java.util.Map;
import java.util.TreeMap;

/** What the window remembers from one start to the next: texts by name. On the window's thread. */
public interface Settings {

    /** What is remembered under a name, or {@code fallback}. */
    String get(String name, String fallback);

    void put(String name, String value);

    /** Settings that are forgotten at the end. */
    static Settings forgetful() {
        Map<String, String> values = new TreeMap<>();
        return new Settings() {
            @Override
            public String get(String name, String fallback) {
                return values.getOrDefault(name, fallback);
            }

            @Override
            public void put(String name, String value) {
                values.put(name, value);
            }
        };
    }
}
