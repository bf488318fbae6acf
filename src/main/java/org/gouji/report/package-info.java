/**
 * Reads a whole report: it chooses the form, and puts together the chapters, tables and claims that the other rooms
 * find. It may use every room of {@code report} but {@code edit}, {@code claims}, {@code syntax}, {@code standard} and
 * {@code text}.
 */
@NullMarked
package org.gouji.report;

import org.jspecify.annotations.NullMarked;
