package dev.cyanotype.editor.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A document to begin with, which ships with the program.
 *
 * @param id its name in the program
 * @param title what people read
 * @param note what it is, in a few words
 * @param icon the literal of its icon
 * @param resource where it is, below the assets
 */
public record Template(String id, String title, String note, String icon, String resource) {
    public static final Template STOREFRONT =
            new Template("storefront", "Storefront", "Shop front with cards", "bi-shop", "samples/storefront.blueprint");

    public static final List<Template> ALL = List.of(
            new Template("phone", "Blank phone", "375 × 812", "bi-phone", "templates/phone.blueprint"),
            new Template("tablet", "Blank tablet", "820 × 1180", "bi-tablet", "templates/tablet.blueprint"),
            new Template("desktop", "Blank desktop", "1440 × 900", "bi-display", "templates/desktop.blueprint"),
            STOREFRONT,
            new Template("sign_in", "Sign in", "Form with two fields", "bi-box-arrow-in-right", "samples/sign_in.blueprint"),
            new Template("article", "Article", "Heading, picture, text", "bi-newspaper", "templates/article.blueprint"),
            new Template("settings", "Settings", "Lists in sections", "bi-sliders", "templates/settings.blueprint"),
            new Template("landing", "Landing page", "Desktop, with a hero", "bi-window", "templates/landing.blueprint"));

    byte[] bytes() {
        String name = "/dev/cyanotype/assets/" + resource;
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
