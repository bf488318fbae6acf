/**
 * Reads forms from JSON texts, whether Gouji brings them along or their users wrote them, and says what is wrong with them
 * and where. Imports {@code standard}, {@code json} and {@code text}.
 */
@NullMarked
package org.gouji.standard.file;

import org.jspecify.annotations.NullMarked;
