/**
 * Writes the results of {@code check} and {@code tables}, with one class for each format. It may use
 * {@code cli.destination}, {@code messages} and what that stands on; it knows no command and reads no file.
 */
@NullMarked
package org.gouji.cli.output;

import org.jspecify.annotations.NullMarked;
