// Trusted Types: what we made ourselves passes by one policy, `event-timeline`. A page may forbid a second one of a name.

interface Policy {
  createScriptURL(url: string): URL;
  createHTML(markup: string): string;
}

let policy: Policy | undefined;

function policyOf(): Policy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } };
  policy ??= trustedTypes?.createPolicy('event-timeline', { createScriptURL: same, createHTML: same });
  return policy;
}

function same(text: string): string {
  return text;
}

/** The address of a file of our own. */
export function trustedAddress(url: URL): URL {
  return policyOf()?.createScriptURL(url.href) ?? url;
}

/** Markup that our own writers made, with everything of others escaped. */
export function trustedMarkup(markup: string): string {
  return policyOf()?.createHTML(markup) ?? markup;
}
