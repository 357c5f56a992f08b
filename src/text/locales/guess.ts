// Which language a text is in, told by its commonest words: no reader has to be fetched for it.

/** Words that are frequent in one language and rare or unknown in the others. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to that it for with is by from at has been will this which',
  de: 'der die das und ist nicht ein eine einen dem den des mit von zu auf für sich wurde wird bei nach',
};

/** Units of a text that are looked at. */
const SAMPLE = 4000;
/** Fewer common words prove nothing. */
const FEWEST = 3;

const languages = new Map(Object.entries(COMMON).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag])));

/**
 * Guesses the language of a text among those with rules.
 * @returns its tag; undefined where the text has too few words that tell, or those of several languages.
 */
export function guessLocale(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const tag = languages.get(word);
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const [[tag, most], [, next]] = [...[...counts].sort((a, b) => b[1] - a[1]), ['', 0] as const, ['', 0] as const];
  return most >= FEWEST && most > next * 2 ? tag : undefined;
}
