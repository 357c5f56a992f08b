// Language tags that `Intl` takes. Pages and browsers hand out others, too: "en-US@posix", "C", "german".

/** The first of the tags that is a language tag (BCP 47); English where none is. */
function localeOf(...tags: readonly (string | null | undefined)[]): string {
  return tags.find((tag): tag is string => isLocale(tag)) ?? 'en';
}

/**
 * The language of the page around an element. Where the page names no region, the reader's: "en" is written as in Britain for who reads en-GB.
 * @param given - Goes first.
 */
export function localeAround(element: Element, given?: string): string {
  const lang = element.closest<HTMLElement>('[lang]')?.lang;
  return localeOf(given, lang && navigator.languages.find((tag) => tag.startsWith(`${lang}-`)), lang, navigator.language);
}

/** What was asked for last: it is asked for again and again. */
let known = '';

/** Whether `Intl` takes it. */
export function isLocale(tag: string | null | undefined): boolean {
  if (!tag) return false;
  try {
    if (tag !== known) Intl.getCanonicalLocales(tag);
    known = tag;
    return true;
  } catch {
    return false;
  }
}
