package org.gouji.consistency;

import org.gouji.report.Figure;

/**
 * A figure that may be the wrong one.
 *
 * @param figure the figure
 * @param value what it would have to be, at least 0
 * @param meant whether the prose leaves no doubt that this is the wrong one
 */
public record Candidate(Figure figure, long value, boolean meant) {}
