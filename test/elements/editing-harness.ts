// How a person corrects an <event-timeline>. Shared by the browser tests of editing.
import { sendKeys } from '@web/test-runner-commands';
import type { PlainEvent } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, readEvents, type Reader, type Settings } from './harness.js';

export async function editor(events: readonly PlainEvent[] = HARBOUR, attributes: Settings = {}): Promise<Reader> {
  const reader = await readEvents(events, { editable: true, ...attributes });
  await waitUntil(() => reader.part('.edit-bar'), 'the editor has come');
  await reader.settled();
  return reader;
}

export const dialog = (reader: Reader): HTMLDialogElement | null => reader.part('dialog[open]') as HTMLDialogElement | null;
export const field = (reader: Reader, name: string): HTMLInputElement => reader.part(`dialog [name="${name}"]`) as HTMLInputElement;

/** Goes to the field with its label, and types in place of what stands there. */
export async function fill(reader: Reader, name: string, text: string): Promise<void> {
  field(reader, name).focus();
  field(reader, name).select();
  await sendKeys(text ? { type: text } : { press: 'Delete' });
  await reader.settled();
}

export async function save(reader: Reader): Promise<void> {
  await sendKeys({ press: 'Enter' });
  await saved(reader);
}

/** Until what stands in the form has been read: a date in words takes the reader of texts. */
async function saved(reader: Reader): Promise<void> {
  await reader.settled();
  await waitUntil(() => reader.part('form[aria-busy]') === null, 'it is saved');
  await reader.settled();
}

export async function choose(reader: Reader, id: string): Promise<void> {
  reader.element.select(id);
  await reader.settled();
}

/** Until the live region has said it. */
export async function said(reader: Reader, words: string): Promise<void> {
  await waitUntil(() => reader.part('[role=status]')?.textContent.includes(words), `“${words}” is said`);
}

export const titles = (reader: Reader): string => reader.names.join('\n');
export const whenOf = (reader: Reader, id: string): string | undefined =>
  reader.element.corrections.findLast(({ event }) => event === id)?.fields?.when?.edtf;
