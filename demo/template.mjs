// What all demo pages share: head, navigation, foot. A page is its title, its description and its <main>.

/** File names without ending, as the navigation lists them. */
const NAVIGATION = [
  ['index', 'Start'],
  ['report', 'A report'],
  ['paste', 'Your text'],
  ['post-mortem', 'A post-mortem'],
  ['chronicle', 'A chronicle'],
  ['explore', 'Getting around'],
  ['correct', 'Put it right'],
  ['themes', 'Themes'],
  ['ten-thousand', 'Ten thousand events'],
  ['database', 'Ten million'],
];

/**
 * The whole page around a part.
 * @param name - file name without ending.
 * @param part - `<title>`, `<meta name="description">`, its own style sheet if any, and `<main>`.
 * @param extension - of its script: `ts` where sources are served as they are.
 */
export function wholePage(name, part, extension = 'ts') {
  const at = part.indexOf('<main');
  const head = part.slice(0, at).trim().replaceAll('\n', '\n    ');
  // As it stands: what is preformatted keeps its spaces.
  const main = part.slice(at).trimEnd();
  const links = NAVIGATION.map(
    ([page, words]) => `          <li><a href="${page}.html"${page === name ? ' aria-current="page"' : ''}>${words}</a></li>`,
  ).join('\n');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; require-trusted-types-for 'script'">
    ${head}
    <link rel="icon" href="icon.svg">
    <link rel="stylesheet" href="demo.css">
    <script type="module" src="${name}.${extension}"></script>
  </head>
  <body>
    <header class="masthead">
      <a class="skip" href="#main">Skip to content</a>
      <a class="name" href="index.html">event-timeline</a>
      <nav aria-label="Examples">
        <ul>
${links}
        </ul>
      </nav>
    </header>
    ${main}
    <footer>
      <p>event-timeline is free software under the MIT licence. Everything on this page runs in your browser; nothing you paste leaves it.</p>
    </footer>
  </body>
</html>
`;
}

/** For @web/dev-server: pages are put together as they are served. */
export const demoTemplate = {
  name: 'demo-template',
  transform({ path, body }) {
    const name = /^\/demo\/([\w-]+)\.html$/.exec(path)?.[1];
    return name === undefined ? undefined : wholePage(name, String(body));
  },
};
