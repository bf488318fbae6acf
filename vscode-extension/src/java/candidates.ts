import * as path from 'node:path';

/** A place where a Java may be. */
export interface Candidate {
  /** Why it is looked at. */
  source: 'setting' | 'bundled' | 'JAVA_HOME' | 'PATH' | 'usual';
  /** The full path of the program. */
  program: string;
}

/** What the search depends on. */
export interface Surroundings {
  platform: NodeJS.Platform;
  environment: NodeJS.ProcessEnv;
  userHome: string;
  /** The setting `gouji.java.home`, empty where it isn't set. */
  setting: string;
  /** Where the extension is installed. */
  extension: string;
  /** The names in a folder, none where it can't be read. */
  list(folder: string): string[];
}

/** Where a Java may be, in the order in which they are tried, each once. */
export function candidates(around: Surroundings): Candidate[] {
  const paths = around.platform === 'win32' ? path.win32 : path.posix;
  const program = around.platform === 'win32' ? 'java.exe' : 'java';
  const found: Candidate[] = [];
  const add = (source: Candidate['source'], file: string): void => {
    if (!found.some((known) => known.program === file)) {
      found.push({ source, program: file });
    }
  };
  const addHome = (source: Candidate['source'], home: string): void => add(source, paths.join(home, 'bin', program));

  if (around.setting !== '') {
    const written = expandHome(around.setting, around.userHome);
    const isProgram = ['java', program].includes(paths.basename(written));
    if (isProgram && paths.basename(paths.dirname(written)) === 'bin') {
      add('setting', written);
    } else {
      addHome('setting', written);
    }
  }
  addHome('bundled', paths.join(around.extension, 'runtime'));
  const javaHome = around.environment['JAVA_HOME'];
  if (javaHome) {
    addHome('JAVA_HOME', javaHome);
  }
  for (const folder of (searchPath(around) ?? '').split(paths.delimiter)) {
    if (folder !== '') {
      add('PATH', paths.join(unquote(folder), program));
    }
  }
  for (const home of usualHomes(around, paths)) {
    addHome('usual', home);
  }
  return found;
}

function expandHome(written: string, userHome: string): string {
  return written.startsWith('~') ? userHome + written.slice(1) : written;
}

function unquote(folder: string): string {
  return folder.replace(/^"(.*)"$/, '$1');
}

/** The variable is spelled Path, PATH or path on Windows. */
function searchPath(around: Surroundings): string | undefined {
  const name = Object.keys(around.environment).find((key) => key.toUpperCase() === 'PATH');
  return name === undefined ? undefined : around.environment[name];
}

function usualHomes(around: Surroundings, paths: path.PlatformPath): string[] {
  const inside = (folder: string): string[] =>
    around.list(folder).sort(newestFirst).map((name) => paths.join(folder, name));
  const own = inside(paths.join(around.userHome, '.jdks'));
  switch (around.platform) {
    case 'win32':
      return [...windowsFolders(around, paths).flatMap(inside), ...own];
    case 'darwin':
      return [
        ...['/Library/Java/JavaVirtualMachines', paths.join(around.userHome, 'Library/Java/JavaVirtualMachines')]
          .flatMap(inside)
          .map((folder) => paths.join(folder, 'Contents/Home')),
        ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap(inside).filter((folder) => folder.includes('openjdk')),
        ...inside(paths.join(around.userHome, '.sdkman/candidates/java')),
        ...own,
      ];
    default:
      return [
        ...['/usr/lib/jvm', '/usr/java', '/opt/java', '/opt/jdk'].flatMap(inside),
        ...inside(paths.join(around.userHome, '.sdkman/candidates/java')),
        ...own,
      ];
  }
}

function windowsFolders(around: Surroundings, paths: path.PlatformPath): string[] {
  const vendors = ['Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft', 'Semeru', 'Kona'];
  const roots = ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)']
    .map((name) => around.environment[name])
    .filter((root) => root !== undefined);
  const local = around.environment['LOCALAPPDATA'];
  if (local !== undefined) {
    roots.push(paths.join(local, 'Programs'));
  }
  return [...new Set(roots)].flatMap((root) => vendors.map((vendor) => paths.join(root, vendor)));
}

/** Orders names such as jdk-17.0.2 and jdk-21 by the numbers in them, the highest first. */
function newestFirst(left: string, right: string): number {
  return right.localeCompare(left, 'en', { numeric: true });
}
