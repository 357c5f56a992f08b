// Safe reading of unknown values: own properties only, so that `__proto__` and `constructor` are names like others.

/** A plain object of unknown content. */
export type Properties = Readonly<Record<string, unknown>>;

/** An object that is no array. */
export function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property, or undefined. */
export function own(value: Properties, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** An array of unknown content, or undefined. */
export function list(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** A string, number or boolean as text; undefined for anything else and for what is only white space. */
export function scalar(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  return value.trim() === '' ? undefined : value;
}
