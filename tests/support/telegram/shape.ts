import api from './bot-api.json' with { type: 'json' };

/** `"chat_id": "Integer|String!"`: the types it may have, `!` when it must be there; `"String=default"`: only this text. */
type Fields = Readonly<Record<string, string>>;
type TypeSpec = { readonly fields: Fields } | { readonly anyOf: readonly string[] };

const METHODS = new Map<string, Fields>(Object.entries(api.methods));
const TYPES = new Map<string, TypeSpec>(Object.entries(api.types as unknown as Record<string, TypeSpec>));

/** The methods the stand-in answers. */
export const KNOWN_METHODS: readonly string[] = [...METHODS.keys()];

/**
 * Compares a call's parameters with the Bot API's own description.
 * @returns a line for each unknown parameter, missing one, and value of a wrong type, at any depth
 */
export function shapeFaults(method: string, parameters: Readonly<Record<string, unknown>>): string[] {
  return fieldFaults(METHODS.get(method) ?? {}, parameters, method);
}

/** Form fields arrive as text: reads each as the type that its description names. */
export function readForm(method: string, form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = METHODS.get(method) ?? {};
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => {
      const types = typesOf(fields[name] ?? 'String');
      if (
        typeof value !== 'string' ||
        (types.includes('String') && !(types.includes('Integer') && /^-?\d+$/.test(value)))
      )
        return [name, value];
      return [name, parseOr(value)];
    }),
  );
}

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function fieldFaults(fields: Fields, value: Readonly<Record<string, unknown>>, path: string): string[] {
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => `${path}: unknown parameter "${name}"`);
  const wrong = Object.entries(fields).flatMap(([name, spec]) => {
    const given = value[name];
    if (given === undefined) return spec.endsWith('!') ? [`${path}: parameter "${name}" is required`] : [];
    return fewest(typesOf(spec).map((type) => typeFaults(type, given, `${path}.${name}`)));
  });
  return [...unknown, ...wrong];
}

function typeFaults(type: string, value: unknown, path: string): string[] {
  if (type.startsWith('Array of ')) {
    if (!Array.isArray(value)) return [`${path}: expected an array`];
    return value.flatMap((item, index) => typeFaults(type.slice('Array of '.length), item, `${path}[${index}]`));
  }
  if (type === 'InputFile') return value instanceof Blob ? [] : [`${path}: expected a file`];
  const [name = type, constant] = type.split('=');
  if (constant !== undefined) return value === constant ? [] : [`${path}: expected "${constant}"`];
  const primitive = PRIMITIVES.get(name);
  if (primitive !== undefined) return primitive(value) ? [] : [`${path}: expected ${type}`];
  const spec = TYPES.get(type);
  if (spec === undefined) return [`${path}: no such type as ${type}`];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: expected ${type}`];
  if ('anyOf' in spec) return fewest(spec.anyOf.map((each) => typeFaults(each, value, path)));
  return fieldFaults(spec.fields, value as Record<string, unknown>, path);
}

const PRIMITIVES = new Map<string, (value: unknown) => boolean>([
  ['Integer', (value) => Number.isSafeInteger(value)],
  ['Float', (value) => typeof value === 'number'],
  ['String', (value) => typeof value === 'string'],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['True', (value) => value === true],
]);

function typesOf(spec: string): string[] {
  return spec.replace(/!$/, '').split('|');
}

/** Of several readings of one value, the one that fits best. */
function fewest(readings: readonly string[][]): string[] {
  return readings.reduce((best, each) => (each.length < best.length ? each : best));
}
