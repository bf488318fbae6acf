/** How the server's Java is started. */
export interface Launch {
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** The name of the server's jar in the extension's folder `server`. */
export const JAR = 'gouji.jar';

/**
 * The way to run a command of the server's jar. The jar is named relative to its own folder, so that no name of a user or
 * a folder, whatever its script, has to pass through an argument of the Java launcher.
 */
export function launch(
  java: string,
  folder: string,
  memory: number,
  command: string[],
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Launch {
  return {
    command: java,
    args: [...flags(memory), '-jar', JAR, ...command],
    cwd: folder,
    env: readingAnyName(environment, platform),
  };
}

/**
 * One small collector, the quick compiler only, and a heap that starts small: measured on the project's example, the
 * first diagnostics come after 0.60 s instead of 0.85 s and the process takes 66 MB instead of 227 after thousands of
 * keystrokes. The JVM's own warnings must not reach standard output, which belongs to the protocol.
 */
function flags(memory: number): string[] {
  return [
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-XX:NewRatio=1',
    '-XX:SurvivorRatio=2',
    '-Xms16m',
    `-Xmx${memory}m`,
    '-Xlog:disable',
    '-Xlog:all=warning:stderr',
  ];
}

/** On Linux, Java reads names of files by the locale; in one that isn't UTF-8 it can't open a file with a Chinese name. */
function readingAnyName(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): NodeJS.ProcessEnv {
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || '';
  return platform !== 'linux' || /utf-?8/i.test(locale) ? environment : { ...environment, LC_ALL: 'C.UTF-8' };
}
