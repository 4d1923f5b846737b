/**
 * Reads a time of day as people write it: "9", "9:00", "09.00", "9h30", "9 uhr", "klo 21.30", "9 pm", "0900".
 * @returns the minute of the day, or null
 */
export function readTime(text: string): number | null {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const half = /\d\s*(am|pm|a\.\s?m\.?|p\.\s?m\.?|π\.?μ\.?|μ\.?μ\.?)$/u.exec(typed)?.[1]?.replace(/[.\s]/g, '');
  const bare = half === undefined ? typed : typed.replace(/[ap]\.?\s?m\.?$|[πμ]\.?μ\.?$/u, '').trim();
  const [, hour, minute = '0'] = SHAPES.map((shape) => shape.exec(bare)).find((match) => match !== null) ?? [];
  if (hour === undefined) return null;
  const read = half === undefined ? Number(hour) : hourOf(Number(hour), half === 'pm' || half === 'μμ');
  return read === null || read > 23 || Number(minute) > 59 ? null : read * 60 + Number(minute);
}

/** "21:30": nobody can take it for anything else. */
export function showTime(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A word before the hour ("klo", "um"), between hour and minute ("h", "Uhr") and after them ("heures"), none of it long. */
const SHAPES = [
  /^(?:\p{L}{1,6}\.?\s*)?(\d{1,2})\s*(?:[:.,]|\s?(?:h|u|uhr|val|χ|ч|ч\.|godz\.?)\s?)\s*(\d{2})(?:\s*\p{L}{1,9}\.?)?$/u,
  /^(?:\p{L}{1,6}\.?\s*)?(\d{1,2})(?:\s*[\p{L}’'.]{1,9})?$/u,
  /^(\d{2})(\d{2})$/u,
];

function hourOf(hour: number, afterNoon: boolean): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (afterNoon ? 12 : 0);
}
