/**
 * The JSON files that people write by hand, read into values with their places, and what is wrong with them. Imports
 * {@code text} only.
 */
@NullMarked
package org.gouji.json;

import org.jspecify.annotations.NullMarked;
