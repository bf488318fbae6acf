/**
 * What the sentences of a report claim: counts and what they count, totals with their parts, the years that sentences are
 * about; read by a grammar of its own ({@code grammar/Claims*.g4}), each piece with its place in the text. Knows neither
 * tables nor the standard, and decides nothing about right or wrong.
 */
@NullMarked
package org.gouji.claims;

import org.jspecify.annotations.NullMarked;
