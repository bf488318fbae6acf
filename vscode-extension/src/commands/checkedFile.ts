import type { Range, Severity } from '../protocol';

/** A line of `gouji check --format jsonl`. */
export interface CheckedFile {
  path: string;
  failure?: string;
  diagnostics: { code: string; severity: Severity; message: string; range: Range }[];
}

export interface Count {
  files: number;
  errors: number;
  warnings: number;
  others: number;
  failures: number;
}

/** Reads a line; undefined where it holds no report. */
export function readLine(line: string): CheckedFile | undefined {
  if (line.trim() === '') {
    return undefined;
  }
  const read = JSON.parse(line) as Partial<CheckedFile>;
  return read.path === undefined ? undefined : { ...read, path: read.path, diagnostics: read.diagnostics ?? [] };
}

/** A count with one more file. */
export function countOf(before: Count, file: CheckedFile): Count {
  const number = (severity: Severity): number =>
    file.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = number('error');
  const warnings = number('warning');
  return {
    files: before.files + (file.failure === undefined ? 1 : 0),
    errors: before.errors + errors,
    warnings: before.warnings + warnings,
    others: before.others + file.diagnostics.length - errors - warnings,
    failures: before.failures + (file.failure === undefined ? 0 : 1),
  };
}
