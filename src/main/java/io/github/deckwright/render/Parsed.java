package io.github.deckwright.render;

import org.commonmark.node.Node;

/** A passage as a tree of nodes, and where they stand in the document. */
record Parsed(Node root, Places places) {}
