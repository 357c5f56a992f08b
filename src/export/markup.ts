// Text into markup: the only way in which strings of others enter SVG and HTML.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML 1.0 cannot hold at all: controls, lone surrogates, non-characters. */
const IMPOSSIBLE = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/** Text for element content or a quoted attribute, in XML and HTML alike. */
export function escapeMarkup(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"']/g, (char) => ESCAPES[char]);
}

/** A link that may be followed: `http`, `https`, `mailto` or relative; undefined for any other scheme. */
export function safeUrl(url: string): string | undefined {
  const bare = url.replace(/[\p{Cc}\s]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1].toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme) ? url.trim() : undefined;
}

/** A length as short as it can be written. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
