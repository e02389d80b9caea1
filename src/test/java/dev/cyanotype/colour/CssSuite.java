package dev.cyanotype.colour;

import dev.cyanotype.SharedFiles;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the public suite of CSS colours: an array each, of a text and what it stands for in turn. */
final class CssSuite {
    /** What a text stands for: null, an array of components, or the serialization of a colour. */
    record Case(String text, JsonNode expected) {
        boolean isInvalid() {
            return expected.isNull();
        }

        boolean isCurrentColour() {
            return expected.isString() && expected.stringValue().equalsIgnoreCase("currentcolor");
        }

        /** Red, green and blue from 0 to 255, then alpha from 0 to 1, of an expected {@code rgb()} or {@code rgba()}. */
        double[] expectedRgb() {
            String serialized = expected.stringValue();
            String[] parts = serialized.substring(serialized.indexOf('(') + 1, serialized.length() - 1).split(", ");
            double[] rgb = {0, 0, 0, 1};
            for (int i = 0; i < parts.length; i++) {
                rgb[i] = Double.parseDouble(parts[i]);
            }
            return rgb;
        }

        /** The same of an expected array, whose colours count up to {@code whole} and are clipped to it. */
        double[] expectedArray(double whole) {
            double[] rgb = new double[4];
            for (int i = 0; i < 4; i++) {
                double component = expected.get(i).asDouble();
                rgb[i] = i == 3 ? component : Math.clamp(component / whole, 0.0, 1.0) * 255;
            }
            return rgb;
        }
    }

    private CssSuite() {}

    static List<Case> cases(String file) {
        JsonNode entries = JsonMapper.shared().readTree(SharedFiles.path("suites/css-colour/" + file));
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += 2) {
            cases.add(new Case(entries.get(i).stringValue(), entries.get(i + 1)));
        }
        return cases;
    }
}
