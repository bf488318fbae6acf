/**
 * The features of an editor and of the command line, one stateless class each: plain records in, plain records out, in
 * no language of a protocol. Imports {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide;

import org.jspecify.annotations.NullMarked;
