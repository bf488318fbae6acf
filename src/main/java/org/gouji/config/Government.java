package org.gouji.config;

import java.util.List;

/**
 * A government and the departments whose reports its own report covers.
 *
 * @param agency the government's name
 * @param departments the departments' names, in the order given
 * @param complete whether the list holds all departments
 */
public record Government(String agency, List<String> departments, boolean complete) {}
