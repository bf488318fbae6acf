/**
 * What a workspace says in its {@code gouji.json}: how grave a fault is, which files are reports, by which names an
 * agency goes, whose reports a government's covers, which forms of its own it has. Imports {@code standard}, {@code json},
 * {@code diagnostic}, {@code files} and {@code text}.
 */
@NullMarked
package org.gouji.config;

import org.jspecify.annotations.NullMarked;
