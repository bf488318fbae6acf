package org.gouji.corpus;

import java.util.List;

/**
 * A government and the departments that its report covers, by their main names.
 *
 * @param agency the government
 * @param departments the departments, in the order given
 * @param complete whether the list of departments is complete
 */
public record Coverage(String agency, List<String> departments, boolean complete) {

    /** Whether an agency is the government or one of the departments. */
    public boolean names(String name) {
        return agency.equals(name) || departments.contains(name);
    }
}
