import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { candidates, type Candidate, type Surroundings } from './candidates';

/** The oldest Java that the server runs on. */
export const OLDEST = 17;

const PATIENCE_MS = 15_000;

/** A Java that the server can run on. */
export interface Java extends Candidate {
  version: number;
}

/** What was tried and doesn't do; `version` is absent where the program doesn't say one. */
export interface Rejected extends Candidate {
  version?: number;
}

export interface Search {
  java?: Java;
  rejected: Rejected[];
}

/** Looks for the first Java that is new enough. Programs that aren't there aren't reported, but for the setting's. */
export async function findJava(around: Surroundings): Promise<Search> {
  const rejected: Rejected[] = [];
  for (const candidate of candidates(around)) {
    if (!isFile(candidate.program)) {
      if (candidate.source === 'setting') {
        rejected.push(candidate);
      }
      continue;
    }
    const version = await versionOf(candidate.program);
    if (version !== undefined && version >= OLDEST) {
      return { java: { ...candidate, version }, rejected };
    }
    rejected.push(version === undefined ? candidate : { ...candidate, version });
  }
  return { rejected };
}

function isFile(file: string): boolean {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The main version of a Java by what it says of itself; undefined where it doesn't run. */
export function versionOf(program: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile(program, ['-version'], { timeout: PATIENCE_MS, windowsHide: true }, (error, stdout, stderr) => {
      resolve(error ? undefined : readVersion(stderr + stdout));
    });
  });
}

/** Reads `java version "1.8.0_392"` as 8 and `openjdk version "17.0.15"` as 17. */
export function readVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
}
