package io.github.deckwright.identity.tell;

import io.github.deckwright.identity.match.Grounds;
import io.github.deckwright.model.Place;

/**
 * A card that kept its history although its question has another wording.
 *
 * @param before start of the comparable question as it was
 * @param after start of the comparable question as it is
 * @param question similarity of the questions, from 0 to 1
 * @param answer similarity of the answers, from 0 to 1
 * @param grounds what told that it is the same card
 */
public record Rewording(
        Place place, String guid, String before, String after, double question, double answer, Grounds grounds) {}
