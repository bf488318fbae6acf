/**
 * The command line: one class per command, reporters for people and for programs. Reads files, folders and standard
 * input; imports {@code messages} and what that stands on, and knows nothing of the server.
 */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
