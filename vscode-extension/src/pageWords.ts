/** The words of a panel in the language of the person; `{0}` and `{1}` stand for numbers and names. */
export interface PageWords {
  nothing: string;
  counted: string;
  missing: string;
  blank: string;
  waiting: string;
  lastYear: string;
  same: string;
  before: string;
  onlyDifferences: string;
}
