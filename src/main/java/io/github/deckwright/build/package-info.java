/**
 * The way of the data from sources to files, once through.
 *
 * <p>A document of half a megabyte or more is read in pieces of about 160 KB, each with the head of the document above it ({@code
 * read.source.Pieces}), unless a line may speak to lines far away: a definition, a link to another part, raw HTML, a comment to Deckwright. When
 * every piece stands for itself (nothing unanswered, nothing doubtful) and all give cards by the same styles, the pieces are the document; else
 * what they gave is taken back and the document is read whole ({@code Joining}). A few pieces are in flight at a time, cut off as workers take
 * them.
 *
 * <p>What a worker made of a document or piece is kept in the user's cache folder ({@code ReadingCache}), named by all that it depends on:
 * program, configuration, options, place, bytes, and {@code Neighbours.description}. Who lets reading look at something else must add it there,
 * or mark the document as {@code lookedInto}, so that nothing of it is kept.
 */
@NullMarked
package io.github.deckwright.build;

import org.jspecify.annotations.NullMarked;
