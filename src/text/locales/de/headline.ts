// How German headlines stand: participle, infinitive and parted prefix at the end.
import type { HeadlineParts } from '../event-types.js';
import { SEPARABLE } from './inflection.js';

/** The ending of a finite verb in the plural: "wurden", "sanken", "sind". */
export function isPlural(finite: string): boolean {
  return finite === 'sind' || (/(?:e|er|el)n$/.test(finite) && !finite.endsWith('schien'));
}

/** What goes before the last part of the verb, and its plural. */
const HELPERS: readonly (readonly [one: string, many: string])[] = [
  ['soll nicht', 'sollen nicht'],
  ['sollen nicht', 'sollen nicht'],
  ['soll', 'sollen'],
  ['wird', 'werden'],
  ['nicht', 'nicht'],
];

/** Participles of laying down: they tell a plan by themselves. */
const PLANNED = /geplant|vorgesehen|angesetzt|anberaumt|terminiert/;

/** "Rat sagt Sitzung ab", "Sitzung auf Freitag verschoben", "Messe soll am Pier beginnen". */
export function line({ who, says, rest, isFinite, isPlan, finite }: HeadlineParts): string {
  const many = isPlural(finite);
  const helper = HELPERS.find(([one]) => says.startsWith(`${one} `));
  if (helper) return join(who, many ? helper[1] : helper[0], rest, says.slice(helper[0].length + 1));
  if (says === '') return join(who, rest);
  if (!isFinite) return isPlan && !PLANNED.test(says) ? join(who, many ? 'werden' : 'wird', rest, says) : join(who, rest, says);
  const prefix = SEPARABLE.find((head) => says.startsWith(head) && says.length > head.length + 2);
  return prefix === undefined ? join(who, says, rest) : join(who, says.slice(prefix.length), rest, prefix);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
