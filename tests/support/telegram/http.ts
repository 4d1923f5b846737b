import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request, read to its end. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  /** A file is a `File`; in a form, all else is text. */
  readonly body: Readonly<Record<string, unknown>> | readonly unknown[];
  readonly form: boolean;
  readonly gone: AbortSignal;
}

/** `cut` closes the connection, `silence` leaves it open for ever. */
export type Answer = { readonly status: number; readonly json: unknown } | 'cut' | 'silence';

/** Serves on a free port of the loopback. */
export async function serve(
  handle: (incoming: Incoming) => Promise<Answer>,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => void respond(request, response, handle));
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closeAll(server) };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (incoming: Incoming) => Promise<Answer>,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  try {
    const raw = await readAll(request);
    const type = request.headers['content-type'] ?? '';
    const body = await parseBody(raw, type);
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const answer = await handle({
      method: request.method ?? 'GET',
      url,
      body,
      form: !type.includes('json'),
      gone: gone.signal,
    });
    if (answer === 'silence') return;
    if (answer === 'cut') return void request.socket.destroy();
    if (gone.signal.aborted) return;
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.json));
  } catch (error) {
    if (gone.signal.aborted) return;
    response
      .writeHead(500, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ok: false, error_code: 500, description: `stand-in: ${error}` }));
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function parseBody(raw: Buffer, type: string): Promise<Incoming['body']> {
  if (raw.length === 0) return {};
  if (type.includes('json')) return JSON.parse(raw.toString()) as Incoming['body'];
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  return Object.fromEntries(form.entries());
}

function closeAll(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
