// The stages of a locale, compiled once, when first used.
import type { Locale } from '../locales/rule-types.js';
import { buildStage, type Stage } from './stage.js';

const compiled = new WeakMap<Locale, readonly Stage[]>();

/** The rules of a locale, built once. */
export function stagesOf(locale: Locale): readonly Stage[] {
  let stages = compiled.get(locale);
  if (!stages) {
    const { macros, stages: tables } = locale.expressions;
    stages = tables.map((stage) => buildStage(stage.flat(), macros, locale.lexicon));
    compiled.set(locale, stages);
  }
  return stages;
}
