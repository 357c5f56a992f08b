#!/usr/bin/env node
// npm run readme [-- api accuracy bench] [-- --corpora DIR]: renews what README.md says between its markers.
//   api       from the manifest of the elements (run `npm run docs` first)
//   accuracy  what `npm run accuracy` prints, with the date
//   bench     what `npm run bench` prints, with the date
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = path.join(root, 'README.md');

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const oneLine = (text = '') =>
  text
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();

const { values, positionals } = parseArgs({ allowPositionals: true, options: { corpora: { type: 'string' } } });
const parts = positionals.length > 0 ? positionals : ['api'];
const WRITERS = {
  api: () => apiTables(JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'))),
  accuracy: () => measured('test/accuracy/run.mjs', values.corpora ? ['--corpora', values.corpora] : [], 'npm run accuracy -- --corpora DIR'),
  bench: () => ['parse', 'view'].map((only) => measured('test/bench/run.mjs', ['--only', only], `npm run bench -- --only ${only}`)).join('\n\n'),
};

for (const part of parts) {
  if (!(part in WRITERS)) throw new RangeError(`"${part}"; use ${Object.keys(WRITERS).join(', ')}`);
  // Measuring takes minutes; the file is read only when there is something to write.
  const content = WRITERS[part]();
  writeFileSync(readme, between(readFileSync(readme, 'utf8'), part, content));
}

function between(whole, name, content) {
  const [open, close] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = whole.indexOf(open);
  const end = whole.indexOf(close);
  if (start < 0 || end < start) throw new Error(`README.md: no markers ${open} … ${close}`);
  return `${whole.slice(0, start + open.length)}\n${content}\n${whole.slice(end)}`;
}

/** The output of a measuring command, dated. Nothing is edited out. */
function measured(script, args, command) {
  const { stdout, status } = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  const today = new Date().toISOString().slice(0, 10);
  return `Measured on ${today} by \`${command}\`:\n\n\`\`\`text\n${stdout.trim()}\n\`\`\``;
}

function apiTables(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const classes = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  return declarations
    .filter(({ tagName }) => tagName)
    .map((element) => elementTables(element, classes))
    .join('\n\n');
}

/** `toPng(scale = 2): Promise<Blob>` */
function signature({ name, parameters = [], return: answer }) {
  const named = parameters
    .map(({ name: parameter, optional, default: value }) => `${parameter}${value ? ` = ${value}` : optional ? '?' : ''}`)
    .join(', ');
  return `${name}(${named})${answer?.type?.text && answer.type.text !== 'void' ? `: ${answer.type.text}` : ''}`;
}

/** What a method does, and what its parameters mean. */
function methodWords({ description, parameters = [] }) {
  return [
    oneLine(description),
    ...parameters.filter((parameter) => parameter.description).map((parameter) => `${code(parameter.name)}: ${oneLine(parameter.description)}`),
  ].join(' ');
}

/** The fields of an event's class. */
function eventFields(type, classes) {
  const fields = (classes.get(type?.text)?.members ?? []).filter(({ kind, privacy }) => kind === 'field' && privacy !== 'private');
  return fields.map(({ name, description }) => `${code(name)}: ${oneLine(description)}`).join('<br>');
}

/** Whether a class stands in the sources, and not in a package. */
function isOurs({ module = '' }) {
  return module.startsWith('src/');
}

function elementTables(
  { tagName, description, attributes = [], members = [], events = [], slots = [], cssProperties = [], cssParts = [], cssStates = [] },
  classes,
) {
  const attributeOf = new Map(attributes.map(({ name, fieldName }) => [fieldName ?? name, name]));
  const isOwn = ({ name, privacy, inheritedFrom, static: isStatic }) =>
    (!inheritedFrom || isOurs(inheritedFrom)) &&
    !isStatic &&
    privacy !== 'private' &&
    privacy !== 'protected' &&
    !name.startsWith('#') &&
    !name.startsWith('_');
  // What a page may tell comes first, as in the class that is told.
  const fields = members
    .filter((member) => member.kind === 'field' && isOwn(member))
    .sort((a, b) => Number(!a.inheritedFrom) - Number(!b.inheritedFrom));
  const methods = members.filter((member) => member.kind === 'method' && isOwn(member));
  return [
    `#### \`<${tagName}>\``,
    '',
    oneLine(description?.split('\n\n')[0]),
    '',
    ...table(
      ['property', 'attribute', 'meaning'],
      fields.map(({ name, type, description: words }) => [
        code(name),
        attributeOf.has(name) ? code(attributeOf.get(name)) : '',
        `${oneLine(words)}${type?.text ? ` ${code(type.text)}` : ''}`,
      ]),
    ),
    ...table(
      ['attribute', 'meaning'],
      attributes.filter(({ fieldName }) => fieldName === undefined).map(({ name, description: words }) => [code(name), oneLine(words)]),
    ),
    ...table(
      ['method', 'meaning'],
      methods.map((method) => [code(signature(method)), methodWords(method)]),
    ),
    ...table(
      ['event', 'when', 'fields'],
      events.map(({ name, type, description: words }) => [code(name), oneLine(words), eventFields(type, classes)]),
    ),
    ...table(
      ['slot', 'for'],
      slots.map(({ name, description: words }) => [name === '' ? '(default)' : code(name), oneLine(words)]),
    ),
    ...table(
      ['custom property', 'meaning'],
      cssProperties.map(({ name, default: value, description: words }) => [
        code(name),
        `${oneLine(words)}${value ? ` Default ${code(value)}.` : ''}`,
      ]),
    ),
    ...table(
      ['part', 'what'],
      cssParts.map(({ name, description: words }) => [code(name), oneLine(words)]),
    ),
    ...table(
      ['state', 'while'],
      cssStates.map(({ name, description: words }) => [code(`:state(${name})`), oneLine(words)]),
    ),
  ]
    .join('\n')
    .trimEnd();
}

function table(head, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
