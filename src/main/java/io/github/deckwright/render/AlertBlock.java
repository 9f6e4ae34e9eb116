package io.github.deckwright.render;

import org.commonmark.node.CustomBlock;

/** A block quote that GitHub sets apart, without its mark. */
final class AlertBlock extends CustomBlock {
    private final Alert alert;

    AlertBlock(Alert alert) {
        this.alert = alert;
    }

    Alert alert() {
        return alert;
    }
}
