/**
 * Reads forms from JSON texts, both the one that comes with Gouji and those of users, and lists mistakes with their
 * places. Imports {@code standard}, {@code json} and {@code text}.
 */
@NullMarked
package org.gouji.standard.file;

import org.jspecify.annotations.NullMarked;
