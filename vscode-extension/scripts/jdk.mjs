// The JDK that the scripts use: that of JAVA_HOME, else what is on PATH.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A tool of the JDK. */
export function tool(name) {
  const home = process.env.JAVA_HOME;
  const inHome = home ? path.join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name) : undefined;
  return inHome && existsSync(inHome) ? inHome : name;
}
