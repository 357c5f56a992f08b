// What was handed over cannot be shown, and why, in words for whoever made the page.
import type { Diagnostic } from '../../model/index.js';

/** @returns an error that the host tells as it stands */
export function unfit(code: string, message: string, hint: string): Error & { readonly diagnostic: Diagnostic } {
  return Object.assign(new TypeError(message), { diagnostic: { code, severity: 'error' as const, message, hint } });
}

/** @throws what {@link unfit} makes, where it is no array */
export function checkList(name: 'events' | 'timelines', value: unknown): void {
  if (!Array.isArray(value))
    throw unfit(
      `${name}/no-list`,
      `“${name}” is no list, but of the type “${typeof value}”.`,
      `Give “${name}” an array; JSON has to be parsed first.`,
    );
}
