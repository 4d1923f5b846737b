/** Cut between characters, so that half a surrogate pair is never left. */
export function shortened(label: string, length: number): string {
  if (label.length <= length) return label;
  const whole = label.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(whole) ? whole.slice(0, -1) : whole}…`;
}
