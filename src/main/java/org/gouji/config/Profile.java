package org.gouji.config;

/** The purpose of checking a report, which decides which diagnostics are shown and how severe they are. */
public enum Profile {
    /** 填报: the report is being written. Errors about missing parts become warnings. */
    DRAFT,
    /** 审核: the report has been handed in. Hints aren't shown. */
    REVIEW,
    /** 发布前: the report is about to be published. Hints are shown as information. */
    PUBLISH
}
