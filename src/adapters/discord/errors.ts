import { DiscordAPIError, HTTPError } from 'discord.js';

/** The token is refused, or was taken back: nothing can be done until the operator sets another one. */
export class UnauthorizedError extends Error {
  override readonly name = 'UnauthorizedError';
  readonly kind = 'unauthorized';
}

/** Discord will not have this bot as it is set up, whatever is tried again. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly kind = 'refused';
}

/** What an error was, for the log: never its address or body, which hold tokens and people's words. */
export function describeError(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.status} ${error.code} ${error.message.replaceAll('\n', '; ')}`;
  if (error instanceof HTTPError) return `HTTP ${error.status}`;
  if (!(error instanceof Error)) return 'unknown';
  const code = networkCode(error);
  return code === null ? `${error.name}: ${error.message}` : code;
}

/** The code of a connection that failed, such as ECONNREFUSED, or null. */
export function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const own = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return own ?? networkCode(error.cause);
}

/** @returns whether Discord says that the token is dead. A webhook's own token (50027) is another one. */
export function isUnauthorized(error: unknown): boolean {
  if (error instanceof DiscordAPIError)
    return (error.status === 401 && error.code !== 50027) || error.code === 50014 || error.code === 40001;
  // The library forgets a token that was refused, and then says this.
  return (
    error instanceof Error && (/^Expected token to be set/.test(error.message) || networkCode(error) === 'TokenInvalid')
  );
}
