package dev.cyanotype.language.resolve;

import static org.junit.jupiter.api.Assertions.fail;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.Opener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The screens that targets are resolved on. */
final class Samples {
    private Samples() {}

    /** One of the forerunner's screens. */
    static Blueprint forerunner(String name) {
        try {
            byte[] bytes = Files.readAllBytes(SharedFiles.path("screens/forerunner/" + name));
            return Opener.open(bytes, Corners.KEEP) instanceof FileOpening.Opened opened ? opened.blueprint() : fail(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A screen of components written as {@code type id x y width height}, with what else they have behind it as JSON members. */
    static Blueprint screen(String... components) {
        return Screens.open("""
                {"screen_id": "s", "screen_type": "test",
                 "tokens": {"primary_color": "#E63946", "accent_color": "#1D3557", "base_spacing": 8, "border_radius": "4px",
                            "font_scale": {"h1": 32, "body": 14}, "colors": {"brand ink": "#102030", "sky": "#87CEEB"}},
                 "components": [%s], "meta": {"screen": [400, 900]}}""".formatted(String.join(", ", components)));
    }

    /** A component without children. */
    static String component(String head, String... members) {
        String[] words = head.split(" ");
        String box = words[2] + ", " + words[3] + ", " + words[4] + ", " + words[5];
        String rest = members.length == 0 ? "" : ", " + String.join(", ", members);
        return "{\"id\": \"" + words[1] + "\", \"type\": \"" + words[0] + "\", \"bbox\": [" + box + "], \"confidence\": 1" + rest + "}";
    }

    static String text(String text) {
        return "\"text\": \"" + text + "\"";
    }

    static String visual(String members) {
        return "\"visual\": {" + members.replace('\'', '"') + "}";
    }

    static String children(String... components) {
        return "\"children\": [" + String.join(", ", components) + "]";
    }

    /** A page with a header, a hero, three cards in a section, a form and a footer, nested as pages are. */
    static Blueprint page() {
        return screen(
                component("header top_bar 0 0 400 60", text("Acme Shop"), visual("'bg_color': '#1D3557', 'color': '#FFFFFF'")),
                component("hero hero 0 70 400 200", visual("'gradient': {'from': '#000000', 'to': '#202020'}"), children(
                        component("title headline 20 90 300 40", text("Welcome to Acme"), visual("'font_weight': 'bold'")),
                        component("subtitle tagline 20 135 300 30", text("Order now and save"), visual("'font_style': 'italic'")),
                        component("cta start 20 190 160 48", text("Get started"), "\"role\": \"cta\"",
                                visual("'bg_color': '#E63946'")))),
                component("section features 0 280 400 220", text("Features"), "\"role\": \"content\"", children(
                        card("card_a", 10, "Fast", "'bg_color': '#FFFFFF'"),
                        card("card_b", 140, "Safe", "'bg_color': '#DC143C', 'border_radius': 8"),
                        card("card_c", 270, "Small", "'bg_color': '#0000FF', 'visible': false"))),
                component("divider rule 0 510 400 2", visual("'bg_color': '#CCCCCC'")),
                component("container product_section 0 520 400 200", children(
                        component("label email_label 20 530 100 20", text("Email")),
                        component("button order 20 560 160 48", text("Order now"), visual("'bg_color': '#008000'")),
                        component("button cancel 200 560 160 48", text("Cancel order"), visual("'bg_color': '#8B0000'")),
                        component("image logo_picture 20 620 60 60", visual("'image_url': 'logo.png'")))),
                component("footer page_end 0 840 400 60", text("© Acme"), visual("'bg_color': '#333333'")));
    }

    private static String card(String id, int x, String title, String look) {
        return component("card " + id + " " + x + " 300 120 180", visual(look), children(
                component("image " + id + "_image " + (x + 10) + " 310 100 80", visual("'image_url': 'a.png'")),
                component("title " + id + "_title " + (x + 10) + " 400 100 20", text(title)),
                component("text " + id + "_text " + (x + 10) + " 430 100 40", text("About " + title))));
    }
}
