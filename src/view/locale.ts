// Language tags that `Intl` takes. Pages and browsers hand out others, too: "en-US@posix", "C", "german".

/** The first of the tags whose language is known; English where none is. */
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

/** What was found good last: it is asked for again and again. No tag yet. */
let known = ' ';

/** Whether this browser writes that language: "false" and "german" have the shape of a tag, and are none. */
export function isLocale(tag: string | null | undefined): boolean {
  try {
    if (tag && tag !== known && Intl.NumberFormat.supportedLocalesOf(tag)[0]) known = tag;
  } catch {
    // It has not even the shape.
  }
  return tag === known;
}
