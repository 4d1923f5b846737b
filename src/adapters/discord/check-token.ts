/**
 * Asks Discord whose token this is.
 * @param apiUrl such as `https://discord.com/api`
 * @returns the bot's name; null when the token is refused
 * @throws Error when Discord cannot be reached
 */
export async function checkToken(token: string, apiUrl: string): Promise<string | null> {
  const response = await fetch(`${apiUrl}/v10/users/@me`, {
    headers: { authorization: `Bot ${token}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`Discord answers ${response.status}`);
  const { username } = (await response.json()) as { username?: unknown };
  return String(username);
}
