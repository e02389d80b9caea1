package dev.cyanotype.editor.palette;

import static dev.cyanotype.editor.palette.BlockStyle.line;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;

/** Blocks that are ready-made: components that belong together, in the sizes and colours of the document that they are for. */
enum Block {
    SEARCH_BAR("Search bar", "bi-search", "search field find box input"),
    HERO("Hero with a call to action", "bi-card-image", "banner headline jumbotron cta teaser"),
    PRODUCT_CARD("Product with picture and price", "bi-bag", "product card shop item image buy"),
    PRODUCT_ROW("Two products side by side", "bi-grid", "products grid shop row items cards"),
    SIGN_IN("Sign-in form", "bi-person-circle", "sign in login log in form password email account"),
    NEWSLETTER("Newsletter form", "bi-chat-quote", "newsletter subscribe email sign up form"),
    NAVIGATION("Header with links", "bi-layout-text-window-reverse", "navigation menu nav bar header links"),
    FOOTER("Footer with links", "bi-window-dock", "footer links imprint contact bottom");

    private static final double PRESS = 48;

    private final String title;
    private final String icon;
    private final String words;

    Block(String title, String icon, String words) {
        this.title = title;
        this.icon = icon;
        this.words = words;
    }

    String title() {
        return title;
    }

    String icon() {
        return icon;
    }

    String words() {
        return words;
    }

    /** The block for a document, its upper left corner at the origin. */
    JsonObject build(Blueprint document) {
        BlockStyle style = BlockStyle.of(document);
        Part block = switch (this) {
            case SEARCH_BAR -> searchBar(style);
            case HERO -> hero(style);
            case PRODUCT_CARD -> product(style, 0, 0, Math.min(style.room(), 200), "Product");
            case PRODUCT_ROW -> products(style);
            case SIGN_IN -> signIn(style);
            case NEWSLETTER -> newsletter(style);
            case NAVIGATION -> navigation(style);
            case FOOTER -> footer(style);
        };
        return block.toJson();
    }

    private static Colour ink(Colour on) {
        return on.mostReadableText();
    }

    private static Part button(BlockStyle s, String text, double x, double y, double width) {
        return Part.of(ComponentType.BUTTON, x, y, width, PRESS)
                .saying(text, s.body(), ink(s.primary()))
                .as("cta")
                .filled(s.primary())
                .rounded(s.radius());
    }

    private static Part field(BlockStyle s, String prompt, double x, double y, double width) {
        double inset = Math.min(s.gap(), 12);
        Part words = Part.of(ComponentType.LABEL, x + inset, y + (PRESS - line(s.body())) / 2, width - 2 * inset, line(s.body()));
        return Part.of(ComponentType.CONTAINER, x, y, width, PRESS)
                .filled(Colour.WHITE)
                .look("border_color", s.primary())
                .look("border_width", JsonNumber.of(1))
                .rounded(s.radius())
                .holding(words.saying(prompt, s.body(), Colour.BLACK));
    }

    private static Part searchBar(BlockStyle s) {
        double button = 96;
        double field = s.room() - button - s.gap();
        return Part.of(ComponentType.CONTAINER, 0, 0, s.room(), PRESS)
                .as("navigation")
                .holding(field(s, "Search", 0, 0, field), button(s, "Search", field + s.gap(), 0, button));
    }

    private static Part hero(BlockStyle s) {
        double title = line(s.heading() * 1.25);
        double text = 2 * line(s.body());
        double inner = s.width() - 2 * s.gap();
        double y = 2 * s.gap();
        Colour ink = ink(s.primary());
        return Part.of(ComponentType.HERO, 0, 0, s.width(), y + title + s.gap() + text + s.gap() + PRESS + 2 * s.gap())
                .as("hero")
                .filled(s.primary())
                .holding(
                        Part.of(ComponentType.TITLE, s.gap(), y, inner, title).saying("Say what it is about", Math.rint(s.heading() * 1.25), ink).as("title"),
                        Part.of(ComponentType.DESCRIPTION, s.gap(), y + title + s.gap(), inner, text)
                                .saying("One or two sentences that make people want to read on.", s.body(), ink)
                                .as("content"),
                        Part.of(ComponentType.CTA, s.gap(), y + title + 2 * s.gap() + text, Math.min(inner, 200), PRESS)
                                .saying("Get started", s.body(), ink(ink))
                                .as("cta")
                                .filled(ink)
                                .rounded(s.radius()));
    }

    private static Part product(BlockStyle s, double x, double y, double width, String name) {
        double inner = width - 2 * s.gap();
        double picture = Math.rint(inner * 0.7 / 8) * 8;
        double text = y + s.gap() + picture + s.gap();
        double button = text + line(s.body()) + s.gap();
        return Part.of(ComponentType.PRODUCT_CARD, x, y, width, button + PRESS + s.gap() - y)
                .as("product")
                .filled(Colour.WHITE)
                .look("border_color", s.primary())
                .look("border_width", JsonNumber.of(1))
                .rounded(s.radius())
                .look("price", JsonString.of("$24.00"))
                .holding(
                        Part.of(ComponentType.IMAGE, x + s.gap(), y + s.gap(), inner, picture).as("product"),
                        Part.of(ComponentType.TEXT, x + s.gap(), text, inner, line(s.body())).saying(name, s.body(), Colour.BLACK).as("content"),
                        button(s, "Buy", x + s.gap(), button, inner));
    }

    private static Part products(BlockStyle s) {
        double width = Math.floor((s.room() - s.gap()) / 2);
        Part first = product(s, 0, 0, width, "First");
        Part second = product(s, width + s.gap(), 0, width, "Second");
        double height = ((JsonNumber) ((JsonArray) first.members().value(2)).get(3)).value();
        return Part.of(ComponentType.CONTAINER, 0, 0, s.room(), height).as("product").holding(first, second);
    }

    private static Part signIn(BlockStyle s) {
        double inner = s.room() - 2 * s.gap();
        double title = line(s.heading());
        double label = line(s.body());
        double email = s.gap() + title + s.gap();
        double password = email + label + PRESS + s.gap();
        double button = password + label + PRESS + s.gap();
        return Part.of(ComponentType.CARD, 0, 0, s.room(), button + PRESS + s.gap())
                .as("content")
                .filled(Colour.WHITE)
                .look("shadow", "small")
                .rounded(s.radius())
                .holding(
                        Part.of(ComponentType.TITLE, s.gap(), s.gap(), inner, title).saying("Sign in", s.heading(), Colour.BLACK).as("title"),
                        Part.of(ComponentType.LABEL, s.gap(), email, inner, label).saying("Email address", s.body(), Colour.BLACK),
                        field(s, "you@example.org", s.gap(), email + label, inner),
                        Part.of(ComponentType.LABEL, s.gap(), password, inner, label).saying("Password", s.body(), Colour.BLACK),
                        field(s, "••••••••", s.gap(), password + label, inner),
                        button(s, "Sign in", s.gap(), button, inner));
    }

    private static Part newsletter(BlockStyle s) {
        double inner = s.room() - 2 * s.gap();
        double field = s.gap() + line(s.heading()) + s.gap();
        return Part.of(ComponentType.SECTION, 0, 0, s.room(), field + PRESS + s.gap() + PRESS + s.gap())
                .as("content")
                .filled(Colour.WHITE)
                .look("border_color", s.primary())
                .look("border_width", JsonNumber.of(1))
                .rounded(s.radius())
                .holding(
                        Part.of(ComponentType.SUBTITLE, s.gap(), s.gap(), inner, line(s.heading())).saying("Stay up to date", s.heading(), Colour.BLACK),
                        field(s, "Your email address", s.gap(), field, inner),
                        button(s, "Subscribe", s.gap(), field + PRESS + s.gap(), inner));
    }

    private static Part navigation(BlockStyle s) {
        Colour ink = ink(s.primary());
        double link = 56;
        double links = s.width() - s.gap() - 2 * link;
        double y = (64 - line(s.body())) / 2;
        return Part.of(ComponentType.HEADER, 0, 0, s.width(), 64)
                .as("navigation")
                .filled(s.primary())
                .holding(
                        Part.of(ComponentType.TITLE, s.gap(), (64 - line(s.heading())) / 2, links - 2 * s.gap(), line(s.heading()))
                                .saying("Name", s.heading(), ink)
                                .as("title"),
                        Part.of(ComponentType.TEXT, links, y, link, line(s.body())).saying("Shop", s.body(), ink).as("navigation"),
                        Part.of(ComponentType.TEXT, links + link, y, link, line(s.body())).saying("About", s.body(), ink).as("navigation"));
    }

    private static Part footer(BlockStyle s) {
        Colour ink = ink(s.primary());
        double third = Math.floor((s.width() - 2 * s.gap()) / 3);
        Part footer = Part.of(ComponentType.FOOTER, 0, 0, s.width(), 64).as("navigation").filled(s.primary());
        String[] links = {"Contact", "Terms", "Privacy"};
        for (int i = 0; i < links.length; i++) {
            footer = footer.holding(Part.of(ComponentType.TEXT, s.gap() + i * third, (64 - line(s.body())) / 2, third, line(s.body()))
                    .saying(links[i], s.body(), ink)
                    .as("navigation")
                    .look("text_align", "center"));
        }
        return footer;
    }
}
