/**
 * Reads the JSON files that people write by hand into values with their places, and collects the mistakes in them.
 * Imports {@code text} only.
 */
@NullMarked
package org.gouji.json;

import org.jspecify.annotations.NullMarked;
