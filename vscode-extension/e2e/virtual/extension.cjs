// A file system that VS Code reads a workspace from and that no other program can see.
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const EXAMPLES = process.env.GOUJI_TEST_FILES;
const changed = new vscode.EventEmitter();

function fail(uri) {
  throw vscode.FileSystemError.FileNotFound(uri);
}

const files = {
  onDidChangeFile: changed.event,
  watch: () => new vscode.Disposable(() => undefined),
  stat: (uri) =>
    uri.path === '/'
      ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
      : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: files.readFile(uri).length },
  readDirectory: () => names().map((name) => [name, vscode.FileType.File]),
  readFile: (uri) => (names().includes(uri.path.slice(1)) ? readFileSync(path.join(EXAMPLES, uri.path)) : fail(uri)),
  writeFile: fail,
  createDirectory: fail,
  delete: fail,
  rename: fail,
};

function names() {
  return readdirSync(EXAMPLES).filter((name) => name.endsWith('.gouji'));
}

exports.activate = (context) => {
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('gouji-test', files, { isReadonly: true }));
};
