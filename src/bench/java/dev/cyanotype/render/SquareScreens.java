package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Opening;
import java.nio.charset.StandardCharsets;

/** Screens about as wide as they are high, of cards, each with a title, a text and a button, as they come in a catalogue. */
final class SquareScreens {
    private static final int PER_CARD = 4;
    private static final int WIDTH = 200;
    private static final int HEIGHT = 160;
    private static final String[] FILLS = {"#1D3557", "#E63946", "#2A9D8F"};

    private SquareScreens() {}

    static Blueprint of(int components) {
        int cards = components / PER_CARD;
        int columns = (int) Math.ceil(Math.sqrt(cards));
        var out = new StringBuilder(800 * cards + 400);
        out.append("{\"screen_id\":\"square\",\"screen_type\":\"storefront\",\"tokens\":{\"primary_color\":\"#E63946\",");
        out.append("\"accent_color\":\"#F1FAEE\",\"base_spacing\":16,\"border_radius\":8},\"meta\":{\"screen\":[");
        out.append(columns * WIDTH + 20).append(',').append((cards + columns - 1) / columns * HEIGHT + 20);
        out.append("]},\"components\":[");
        for (int i = 0; i < cards; i++) {
            card(out.append(i == 0 ? "\n" : ",\n"), i, 20 + i % columns * WIDTH, 20 + i / columns * HEIGHT);
        }
        var opened = (Opening.Opened) Blueprints.read(out.append("]}").toString().getBytes(StandardCharsets.UTF_8));
        return opened.blueprint();
    }

    private static void card(StringBuilder out, int i, int x, int y) {
        out.append("{\"id\":\"card_").append(i).append("\",\"type\":\"card\",").append(box(x, y, 180, 140));
        out.append(",\"visual\":{\"bg_color\":\"#FFFFFF\",\"border_color\":\"#D0D5DD\",\"border_radius\":8,\"shadow\":\"");
        out.append(i % 3 == 0 ? "small" : "none").append("\"},\"children\":[");
        out.append("{\"id\":\"title_").append(i).append("\",\"type\":\"title\",").append(box(x + 12, y + 10, 156, 24));
        out.append(",\"text\":\"Article ").append(i).append("\",\"visual\":{\"font_size\":18,\"font_weight\":\"bold\"}},");
        out.append("{\"id\":\"text_").append(i).append("\",\"type\":\"text\",").append(box(x + 12, y + 38, 156, 42));
        out.append(",\"text\":\"What there is to say of article ").append(i).append(" in two lines or so\",");
        out.append("\"visual\":{\"font_size\":13,\"color\":\"#475467\"}},");
        out.append("{\"id\":\"button_").append(i).append("\",\"type\":\"button\",").append(box(x + 12, y + 88, 156, 44));
        out.append(",\"text\":\"Add to basket\",\"visual\":{\"bg_color\":\"").append(FILLS[i % FILLS.length]);
        out.append("\",\"color\":\"#FFFFFF\",\"border_radius\":8,\"font_size\":14}}]}");
    }

    private static String box(int x, int y, int width, int height) {
        return "\"bbox\":[" + x + "," + y + "," + width + "," + height + "],\"confidence\":1";
    }
}
