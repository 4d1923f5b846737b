import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs one of the project's files as a process of its own, as an npm script does, with nothing of this environment.
 * @param input what is typed, then the end of the input
 * @param directory where it runs; not the project's own, which may hold somebody's `.env`
 */
export function runNode(
  file: string,
  given: readonly string[] = [],
  {
    input = '',
    environment = {},
    directory = tmpdir(),
  }: { input?: string; environment?: Record<string, string>; directory?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', `${ROOT}src/require-node.js`, `${ROOT}${file}`, ...given], {
    cwd: directory,
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: 'file::memory:', ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  child.on('error', reject);
  child.on('close', (code) => resolve({ code, stdout, stderr }));
  return promise;
}
