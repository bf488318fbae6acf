/**
 * How {@code check} and {@code tables} write what they found: one class per format, files written whole or not at all.
 * Knows no command and reads no file; imports {@code messages} and what that stands on.
 */
@NullMarked
package org.gouji.cli.output;

import org.jspecify.annotations.NullMarked;
