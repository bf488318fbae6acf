/** What the server answers to the requests that are Gouji's own. Mirrors the records in `org.gouji.lsp.feature`. */

export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Remark {
  severity: Severity;
  message: string;
}

/** A stretch of text, and what is to be said of it. */
export interface Run {
  text: string;
  range: Range;
  remarks: Remark[];
}

export interface Cell {
  role: 'block' | 'header' | 'label' | 'figure' | 'total' | 'absent';
  text: string;
  rows: number;
  columns: number;
  /** Where it stands in the report; absent for what the form adds. */
  range?: Range;
  remarks: Remark[];
}

export type Piece =
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'form'; caption: string; range: Range; rows: Cell[][] }
  | { kind: 'grid'; rows: Run[][] };

export interface Preview {
  errors: number;
  warnings: number;
  pieces: Piece[];
}

export interface PairCell {
  before: string;
  now: string;
  /** `now` minus `before`; absent where one of them is no number. */
  difference?: string;
  range?: Range;
}

export interface ComparedTable {
  caption: string;
  sections: { columns: string[]; rows: { label: string; cells: PairCell[] }[] }[];
}

/** A report beside last year's; `uri` names the latter and is absent where there is none, then `reason` says why. */
export interface YearComparison {
  agency?: string;
  year?: number;
  uri?: string;
  shown?: string;
  reason?: string;
  tables: ComparedTable[];
}

export type Frequency = 'year' | 'quarter' | 'month';

/** A form that reports may follow, with its editions, newest first. */
export interface Form {
  id: string;
  name: string;
  frequency: Frequency;
  editions: Edition[];
}

/** An edition of a form, and the years that it is for; without a last year it is in force. */
export interface Edition {
  id: string;
  name: string;
  firstYear: number;
  lastYear?: number | null;
}

export interface BlankReport {
  text: string;
}
