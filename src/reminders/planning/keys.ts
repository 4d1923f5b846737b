/** Keys of what is reminded of, besides the dates the facts know. They are stored: their form never changes. */
export const countdownKey = (id: number): string => `own:${id}`;
export const newsKey = (id: number): string => `news:${id}`;

/** @returns the number in a key of that kind, or null */
export function idIn(key: string, kind: 'own' | 'news'): number | null {
  const [head, id] = key.split(':');
  return head === kind && id !== undefined ? Number(id) : null;
}
