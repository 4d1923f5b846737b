/**
 * Asks Telegram whose token this is.
 * @param apiRoot such as `https://api.telegram.org`
 * @returns the bot's name; null when the token is refused
 * @throws Error when Telegram cannot be reached; its message holds no address, since that holds the token
 */
export async function checkToken(token: string, apiRoot: string): Promise<string | null> {
  const response = await fetch(`${apiRoot.replace(/\/$/, '')}/bot${token}/getMe`, {
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  if (response === null) throw new Error('no connection');
  if (response.status === 401 || response.status === 404) return null;
  if (!response.ok) throw new Error(`Telegram answers ${response.status}`);
  const { result } = (await response.json()) as { result?: { username?: unknown } };
  return `@${String(result?.username)}`;
}
