// Tags of languages (BCP 47).

/** Whether the language of a tag has a name: "false" and "german" have the shape of a tag, and name none. */
export function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
}
