import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** What it needs when it runs: types vanish, so they may point anywhere. */
  readonly imports: readonly string[];
}

const FILES: readonly SourceFile[] = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(folder, name))),
);

/** Lower layers first: a file may use its own layer and those below it. */
const LAYERS: readonly (readonly string[])[] = [
  ['src/knowledge'],
  ['src/storage', 'src/understanding'],
  ['src/answering', 'src/reminders', 'src/calls'],
  ['commands'],
  ['src/chat'],
  ['src/adapters'],
];

const layerOf = (path: string) =>
  LAYERS.findIndex((folders) => folders.some((folder) => path.startsWith(`${folder}/`)));

describe('arrows point one way', () => {
  test.each(
    FILES.filter(({ path }) => layerOf(path) >= 0).map((file) => [file.path, file] as const),
  )('%s', (_path, file) => {
    for (const target of file.imports) {
      const layer = layerOf(target);
      if (layer >= 0) expect(layer, `${file.path} uses ${target}`).toBeLessThanOrEqual(layerOf(file.path));
    }
  });
});

test.each([
  ['discord.js', 'src/adapters/discord/'],
  ['telegraf', 'src/adapters/telegram/'],
  ['better-sqlite3', 'src/storage/'],
  ['node-cron', 'src/reminders/'],
])('%s is imported inside %s only', (library, folder) => {
  const users = FILES.filter(
    ({ imports, path }) => path !== 'src/config.ts' && imports.some((name) => name.startsWith(library)),
  );
  for (const { path } of users) expect(path.startsWith(folder), path).toBe(true);
  expect(users.length).toBeGreaterThan(0);
});

test('adapters do not know of each other', () => {
  for (const { path, imports } of FILES.filter((file) => file.path.startsWith('src/adapters/'))) {
    const own = path.split('/').slice(0, 3).join('/');
    for (const target of imports.filter((name) => name.startsWith('src/adapters/')))
      expect(target.startsWith(own), `${path} uses ${target}`).toBe(true);
  }
});

test('only config.ts reads the environment', () => {
  expect(FILES.filter(({ text }) => text.includes('process.env')).map(({ path }) => path)).toEqual(['src/config.ts']);
});

describe('what is pure touches no clock, disk or network', () => {
  const PURE = ['src/answering/', 'src/knowledge/schema/'];
  test.each(
    FILES.filter(({ path }) => PURE.some((folder) => path.startsWith(folder))).map(
      (file) => [file.path, file] as const,
    ),
  )('%s', (_path, { text, imports }) => {
    expect(text).not.toMatch(/Date\.now|new Date\(\)|Temporal\.Now|Math\.random|performance\.now/);
    expect(imports.filter((name) => name.startsWith('node:'))).toEqual([]);
  });
});

test('nothing below the composition root and the command line asks what time it is', () => {
  const allowed = ['src/main.ts', 'src/start.ts', 'src/cli/'];
  for (const { path, text } of FILES.filter((file) => !allowed.some((place) => file.path.startsWith(place)))) {
    expect(text, path).not.toMatch(/Date\.now\(|new Date\(\)|Temporal\.Now/);
  }
});

test('no closed union is given a way out', () => {
  for (const { path, text } of FILES) expect(text, path).not.toMatch(/^\s*default:\s*(\/\/.*)?$/m);
});

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const imports = Array.from(statements, ([, name = '']) => resolve(path, name));
  return { path: path.split(sep).join('/'), text, imports };
}

/** From an import's name to a path below the root; packages keep their names. */
function resolve(path: string, name: string): string {
  if (name.startsWith('#commands/')) return name.slice(1);
  if (name.startsWith('#')) return `src/${name.slice(1)}`;
  if (name.startsWith('.'))
    return relative(ROOT, join(ROOT, path, '..', name))
      .split(sep)
      .join('/');
  return name;
}
