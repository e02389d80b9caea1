package dev.cyanotype.pipeline;

import java.nio.charset.StandardCharsets;

/** A storefront that has a component of every type, each keeping every rule, with room around most. */
final class RichScreen {
    private static final String TEXT = """
            {"screen_id": "shop", "screen_type": "storefront", "orientation": "portrait",
             "tokens": {"primary_color": "#E63946", "accent_color": "#457B9D", "base_spacing": 16, "border_radius": "8px", "cta_height": 48,
              "font_scale": {"h1": "28px", "h2": "20px", "body": "16px"}, "colors": {"seafoam": "#2A9D8F", "ink": "#101010"}},
             "visual": {"bg_color": "#FFFFFF"}, "meta": {"screen": [1000, 2400]},
             "components": [
             {"id": "header_1", "type": "header", "bbox": [0, 0, 1000, 100], "text": "Bakery", "confidence": 1,
              "visual": {"bg_color": "#1D3557", "text_color": "#FFFFFF"}, "children": [
              {"id": "logo", "type": "image", "bbox": [24, 24, 60, 48], "role": "logo", "confidence": 1, "visual": {"image_url": "/logo.png"}},
              {"id": "nav_home", "type": "label", "bbox": [700, 32, 80, 32], "text": "Home", "confidence": 1, "visual": {"color": "#FFFFFF"}}]},
             {"id": "hero_1", "type": "hero", "bbox": [40, 140, 920, 320], "confidence": 1, "visual": {"bg_color": "#F1FAEE"}, "children": [
              {"id": "title_1", "type": "title", "bbox": [80, 180, 500, 50], "text": "Fresh every morning", "confidence": 1,
               "visual": {"color": "#1D3557", "font_size": "28px"}},
              {"id": "subtitle_1", "type": "subtitle", "bbox": [80, 250, 500, 40], "text": "Bread and cakes", "confidence": 1,
               "visual": {"color": "#333333", "font_size": "20px"}},
              {"id": "cta_1", "type": "cta", "bbox": [80, 340, 200, 60], "text": "Order now", "confidence": 1,
               "visual": {"bg_color": "#E63946", "color": "#000000"}}]},
             {"id": "divider_1", "type": "divider", "bbox": [40, 490, 920, 2], "confidence": 1, "visual": {"bg_color": "#CCCCCC"}},
             {"id": "features", "type": "section", "bbox": [40, 520, 920, 360], "role": "features", "confidence": 1,
              "visual": {"bg_color": "#FAFAFA"}, "children": [
              {"id": "card_1", "type": "card", "bbox": [80, 560, 220, 240], "text": "Bread", "confidence": 1, "visual": {"bg_color": "#FFFFFF", "color": "#222222"}},
              {"id": "card_2", "type": "card", "bbox": [360, 560, 220, 240], "text": "Cakes", "confidence": 1, "visual": {"bg_color": "#222222", "color": "#EEEEEE"}},
              {"id": "card_3", "type": "card", "bbox": [640, 560, 220, 240], "text": "Coffee", "confidence": 1, "visual": {"bg_color": "#FFFFFF", "color": "#222222"}}]},
             {"id": "product_card_1", "type": "product_card", "bbox": [40, 920, 280, 320], "text": "Rye loaf", "confidence": 1,
              "visual": {"bg_color": "#FFFFFF", "color": "#222222", "price": "$4.50"}},
             {"id": "product_card_2", "type": "product_card", "bbox": [400, 920, 280, 320], "text": "Baguette", "confidence": 1,
              "visual": {"bg_color": "#FFFFFF", "color": "#222222", "price": "$2.50"}},
             {"id": "picture_1", "type": "image", "bbox": [740, 920, 200, 200], "confidence": 1, "visual": {"image_url": "/oven.jpg"}},
             {"id": "list_1", "type": "list", "bbox": [40, 1300, 400, 300], "confidence": 1, "children": [
              {"id": "item_1", "type": "product_item", "bbox": [60, 1320, 340, 60], "text": "Buns", "confidence": 1, "visual": {"color": "#222222"}},
              {"id": "item_2", "type": "product_item", "bbox": [60, 1420, 340, 60], "text": "Rolls", "confidence": 1, "visual": {"color": "#222222"}}]},
             {"id": "panel_1", "type": "container", "bbox": [500, 1300, 440, 300], "confidence": 1, "visual": {"bg_color": "#EEEEEE"}, "children": [
              {"id": "label_1", "type": "label", "bbox": [520, 1320, 200, 32], "text": "Your name", "confidence": 1, "visual": {"color": "#222222"}},
              {"id": "text_1", "type": "text", "bbox": [520, 1380, 300, 40], "text": "We write once a week", "confidence": 1, "visual": {"color": "#222222"}},
              {"id": "button_1", "type": "button", "bbox": [520, 1460, 140, 48], "text": "Sign up", "confidence": 1, "visual": {"bg_color": "#457B9D", "color": "#000000"}},
              {"id": "button_2", "type": "button", "bbox": [700, 1460, 140, 48], "text": "Cancel", "confidence": 1, "visual": {"bg_color": "#CCCCCC", "color": "#000000"}}]},
             {"id": "about", "type": "section", "bbox": [40, 1660, 920, 240], "role": "about", "confidence": 1, "visual": {"bg_color": "#FFFFFF"}, "children": [
              {"id": "description_1", "type": "description", "bbox": [80, 1700, 600, 60], "text": "Baking since 1920", "confidence": 1, "visual": {"color": "#222222"}}]},
             {"id": "button_3", "type": "button", "bbox": [40, 1960, 200, 60], "text": "Read more", "confidence": 1, "visual": {"bg_color": "#457B9D", "color": "#000000"}},
             {"id": "footer_1", "type": "footer", "bbox": [0, 2280, 1000, 120], "text": "Bye", "confidence": 1, "visual": {"bg_color": "#1D3557", "color": "#FFFFFF"}}]}
            """;

    private RichScreen() {}

    static State open() {
        return Screens.open(TEXT.getBytes(StandardCharsets.UTF_8));
    }
}
