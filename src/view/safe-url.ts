// Addresses that come with data.

/**
 * An address that may become a link or an image: http, https or relative to the page.
 * @returns undefined for anything else (`javascript:`, `data:` …) and for what is no address.
 */
export function safeUrl(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, document.baseURI);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
