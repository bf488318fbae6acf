package org.gouji.consistency.repair;

import java.util.OptionalLong;

/**
 * A figure that is to change.
 *
 * @param figure its index
 * @param value what it should be; empty where several values would do
 */
public record Change(int figure, OptionalLong value) {}
