// Regular English verb forms: spelling rules of -s, -ed, -ing, both ways.
import type { VerbForms } from '../event-types.js';

const VOWELS = 'aeiou';

/** "Tag", "spot": of one syllable, with one vowel and one consonant behind it, which doubles. */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** Forms of a regular verb. A capital last letter doubles: "admiT" → admits, admitted, admitted, admitting; of a verb that no list holds a short one does. */
export function inflect(lemma: string, isUnlisted = false): VerbForms {
  const last = lemma.charAt(lemma.length - 1);
  const verb = lemma.toLowerCase();
  const stem = verb.slice(0, -1);
  if (last !== last.toLowerCase() || (isUnlisted && SHORT.test(verb)))
    return [`${verb}s`, `${verb}${last}ed`.toLowerCase(), `${verb}${last}ed`.toLowerCase(), `${verb}${last}ing`.toLowerCase()];
  if (last === 'e') {
    const progressive = verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : verb.endsWith('ee') ? `${verb}ing` : `${stem}ing`;
    return [`${verb}s`, `${verb}d`, `${verb}d`, progressive];
  }
  if (last === 'y' && !VOWELS.includes(verb.charAt(verb.length - 2))) return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${verb}ing`];
  const hisses = /(?:[sxz]|[^aeiou]o|[cs]h)$/.test(verb);
  return [`${verb}${hisses ? 'es' : 's'}`, `${verb}ed`, `${verb}ed`, `${verb}ing`];
}

/** "Matches", "inquiries", "votes". */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}${/(?:[sxz]|[cs]h)$/.test(noun) ? 'es' : 's'}`;
}

/** "Matches" → "match", "policemen" → "policeman"; a word of one stays as it is. */
export function singularOf(noun: string): string {
  // "Specimen" is one.
  if (/(?:^|[^aiou]|wo)men$/.test(noun)) return `${noun.slice(0, -2)}an`;
  if (noun === 'people') return 'person';
  if (noun.endsWith('children')) return noun.slice(0, -3);
  if (noun.length < 4 || !noun.endsWith('s') || noun.endsWith('ss')) return noun;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  const isHissing = /(?:ss|x|zz|[cs]h)es$/.test(noun) && !/(?:ach|lanch|nich|crech|tach)es$/.test(noun);
  return noun.slice(0, isHissing ? -2 : -1);
}

/** The base of a regular past that no list holds: "relocated" → "relocate", "barred" → "bar", "worried" → "worry". */
export function baseOf(past: string): string {
  if (past.endsWith('ied')) return `${past.slice(0, -3)}y`;
  const stem = past.slice(0, -2);
  const last = stem.charAt(stem.length - 1);
  // "quarrelled", "compelled", but "spelled".
  if (/[aeiou][^aeiou]+ell$/.test(stem)) return stem.slice(0, -1);
  if (last === stem.charAt(stem.length - 2) && !'sleofz'.includes(last)) return stem.slice(0, -1);
  // An e fell away after soft and voiced endings and after a single vowel with one of these consonants.
  if (
    /(?:[cuvz]|[^n]g|(?:[eiu]|cha|ra)ng|[^s]s|[iu]at|(?:del|pl|cr)et|(?:cr|naus|perm|delin)eat|[^aeiou]ut|[^aeiou]at|[^aeiou][aiou]r|[^aeiou][aiou]d|[^aeiou][aou][kp]|^[^aeiou]*i[kp]|[^aeiou][ai][nm]|^[^aeiou]*o[nm]|(?:ph|p|thr|cond|at|int)on|[lw]com|[pthw]ast|[^aeo]il|[^aeiou][ou]l|bl|cl|tl|gl|pl|dl|kl|fl)$/.test(
      stem,
    )
  )
    return `${stem}e`;
  return stem;
}
