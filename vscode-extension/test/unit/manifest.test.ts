import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Setting {
  type: string;
  default?: unknown;
  description?: string;
  markdownDescription?: string;
  scope?: string;
}

interface Schema {
  properties: Record<string, { properties?: Record<string, unknown> }>;
}

interface Pattern {
  name: string;
  patterns: { regexp: string; file?: number; line?: number; column?: number; code?: number; message?: number }[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  keywords: string[];
  icon: string;
  engines: { vscode: string };
  devDependencies: Record<string, string>;
  capabilities: { untrustedWorkspaces: { supported: string; restrictedConfigurations: string[] } };
  contributes: {
    configuration: { properties: Record<string, Setting> };
    commands: { command: string }[];
    walkthroughs: { steps: { media: { image: string } }[] }[];
    semanticTokenScopes: { scopes: Record<string, string[]> }[];
    problemPatterns: Pattern[];
    jsonValidation: { fileMatch: string; url: string }[];
  };
};

test('settings have a default and a description; what names a program is restricted', () => {
  for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
    assert.notEqual(setting.default, undefined, name);
    assert.ok(setting.description ?? setting.markdownDescription, name);
  }
  const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
  assert.ok(restricted.includes('gouji.java.home'));
  restricted.forEach((name) =>
    assert.equal(manifest.contributes.configuration.properties[name]?.scope, 'machine-overridable'));
});

test('what the server asks for each folder can be set for each folder', () => {
  ['gouji.profile', 'gouji.inlayHints.sums', 'gouji.inlayHints.checks', 'gouji.codeLens'].forEach((name) =>
    assert.equal(manifest.contributes.configuration.properties[name]?.scope, 'resource', name));
});

test('what the marketplace wants', () => {
  assert.ok(manifest.keywords.length <= 5);
  const icon = readFileSync(manifest.icon);
  assert.ok(icon.readUInt32BE(16) >= 128, 'width of the icon');
  assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  ['README.md', 'CHANGELOG.md', 'LICENSE'].forEach((file) => assert.ok(existsSync(file), file));
  assert.equal(readFileSync('LICENSE', 'utf8'), readFileSync('../LICENSE', 'utf8'));
  assert.ok(readFileSync('CHANGELOG.md', 'utf8').includes(`## ${manifest.version}`));
  for (const step of manifest.contributes.walkthroughs.flatMap(({ steps }) => steps)) {
    assert.ok(existsSync(step.media.image), step.media.image);
  }
});

test('gouji.json and forms are completed and checked from schemas of the server', () => {
  const schema = (file: string): Schema => {
    const entry = manifest.contributes.jsonValidation.find(({ fileMatch }) => fileMatch === file);
    assert.ok(entry, file);
    return JSON.parse(readFileSync(entry.url, 'utf8')) as Schema;
  };
  const configuration = schema('gouji.json').properties;
  assert.ok(configuration['severities']?.properties?.['total-mismatch'], 'the codes of the rules');
  assert.ok(configuration['standards'], 'the forms');
  const form = schema('*.form.json').properties;
  ['name', 'frequency', 'editions', 'tables', 'betweenPeriods'].forEach((key) => assert.ok(form[key], key));
});

test('the version is the server’s', () => {
  const pom = readFileSync('../pom.xml', 'utf8');
  assert.equal(/<artifactId>gouji<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1], manifest.version);
});

test('the lock names no host', () => {
  for (const lock of ['package-lock.json', 'e2e/package-lock.json']) {
    assert.doesNotMatch(readFileSync(lock, 'utf8'), /"resolved"/, lock);
  }
});

test('semantic tokens have the scopes that the server’s legend gives them', () => {
  const legend = readFileSync('../src/main/java/org/gouji/lsp/feature/TokenLegend.java', 'utf8');
  const rows = [...legend.matchAll(/<tr><td>[^<]+<\/td><td>\{@code ([\w.]+)\}<\/td><td>\{@code ([\w.]+)\}<\/td>/g)];
  const scopes = manifest.contributes.semanticTokenScopes[0]?.scopes;
  assert.ok(rows.length >= 10);
  assert.deepEqual(scopes, Object.fromEntries(rows.map(([, token, scope]) => [token, [scope]])));
});

for (const language of ['zh', 'en']) {
  test(`the problem matchers read what gouji check writes (${language})`, () => {
    const args = ['-jar', 'server/gouji.jar', 'check', '--hints', '--lang', language, '../grammar/examples/errors.gouji'];
    const lines = spawnSync('java', args, { encoding: 'utf8' }).stdout.split('\n');
    const found = (name: string): string[][] =>
      manifest.contributes.problemPatterns.filter((pattern) => pattern.name === name).flatMap((pattern) => matches(pattern, lines));
    assert.equal(found('gouji-error').length, 5);
    assert.equal(found('gouji-information').length, 2);
    assert.equal(found('gouji-warning').length, 0);
    const total = found('gouji-error')[3] ?? [];
    assert.deepEqual(total.slice(0, 4), ['../grammar/examples/errors.gouji', '87', '73', 'total-mismatch']);
    assert.match(total[4] ?? '', /24 \+ 3 \+ 1 = 28/);
  });
}

/** Matches lines as VS Code does: all patterns of a problem on consecutive lines. */
function matches({ patterns }: Pattern, lines: string[]): string[][] {
  return lines.flatMap((_, start) => {
    const values: Record<string, string> = {};
    const all = patterns.every((pattern, offset) => {
      const match = new RegExp(pattern.regexp).exec(lines[start + offset] ?? '');
      for (const name of ['file', 'line', 'column', 'code', 'message'] as const) {
        const group = pattern[name];
        if (match !== null && group !== undefined) {
          values[name] = match[group] ?? '';
        }
      }
      return match !== null;
    });
    return all ? [['file', 'line', 'column', 'code', 'message'].map((name) => values[name] ?? '')] : [];
  });
}
