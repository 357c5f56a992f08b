// What a saved file is called: the words of the title, such as every file system takes.

const MOST_CHARACTERS = 60;

/** "Bridge closes: what we know" with `svg` is `bridge-closes-what-we-know.svg`; without a title `timeline.svg`. */
export function fileName(title: string | undefined, ending: string): string {
  const words =
    (title ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= MOST_CHARACTERS) break;
    name += (name ? '-' : '') + word;
  }
  return `${name || 'timeline'}.${ending}`;
}
