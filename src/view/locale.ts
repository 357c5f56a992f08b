// Language tags that `Intl` takes. Pages and browsers hand out others, too: "en-US@posix", "C", "german".

/** The first of the tags that is a language tag (BCP 47); English where none is. */
export function localeOf(...tags: readonly (string | null | undefined)[]): string {
  return tags.find((tag): tag is string => isLocale(tag)) ?? 'en';
}

/** Whether `Intl` takes it. */
export function isLocale(tag: string | null | undefined): boolean {
  if (!tag) return false;
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
