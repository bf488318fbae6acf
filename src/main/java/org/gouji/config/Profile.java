package org.gouji.config;

/** What a report is looked at for, which decides what is shown and how gravely. */
public enum Profile {
    /** 填报: the report is being written. What is missing is a warning. */
    DRAFT,
    /** 审核: the report has been handed in. Hints aren't shown. */
    REVIEW,
    /** 发布前: the report is about to be published. Hints are shown as information. */
    PUBLISH
}
