package io.github.deckwright.render;

import org.commonmark.node.CustomNode;

/** Highlighted text. */
final class MarkNode extends CustomNode {}
