/**
 * The command line: one class per command, with the options and the choice of outputs. It may use its rooms
 * {@code cli.html}, {@code cli.output} and {@code cli.destination}, {@code messages} and what that stands on, but not
 * the server.
 */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
