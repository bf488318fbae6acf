/**
 * What reads differently in each language and isn't a sentence of a rule: the names of severities, the page about a
 * rule, the language that an environment asks for. Imports {@code ide} and what that stands on.
 */
@NullMarked
package org.gouji.messages;

import org.jspecify.annotations.NullMarked;
