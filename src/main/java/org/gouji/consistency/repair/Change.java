package org.gouji.consistency.repair;

import java.util.OptionalLong;

/**
 * The change of one figure in a repair.
 *
 * @param figure the index of the figure
 * @param value the new value; empty where several values would do
 */
public record Change(int figure, OptionalLong value) {}
