// A file that is dropped anywhere on the page: its text goes into the box; what is no text is named as what it is.

/** So many bytes tell what a file is. */
const HEAD = 4096;

/** @param read - Called with the text in the box. */
export function connectDrop(box: HTMLTextAreaElement, read: () => void): void {
  const note = Object.assign(document.createElement('p'), { className: 'note', role: 'status', hidden: true });
  box.after(note);
  const tell = (text: string): void => {
    note.textContent = text;
    note.hidden = text === '';
  };
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Or the browser would leave the page for the file.
    event.preventDefault();
    box.classList.toggle('is-over', event.type === 'dragover');
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', over);
  document.addEventListener('drop', (event) => {
    over(event);
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (!file) return;
    void textIn(file).then(
      (text) => {
        box.value = text;
        tell(
          others.length > 0
            ? `“${file.name}” is shown. Drop one file at a time: ${others.map(({ name }) => `“${name}”`).join(', ')} was left out.`
            : '',
        );
        read();
      },
      (error: unknown) => {
        tell(`“${file.name}” ${error instanceof Error ? error.message : String(error)}`);
      },
    );
  });
  // What is typed or pasted is another text.
  box.addEventListener('input', () => {
    tell('');
  });
}

/** @throws {Error} which goes on from the name of the file */
async function textIn(file: File): Promise<string> {
  const buffer = await file.arrayBuffer().catch(() => {
    throw new Error('could not be read. A folder? Drop a file.');
  });
  const bytes = new Uint8Array(buffer);
  const { decodeText, documentKind } = await import('../src/formats/index.js');
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const kind = documentKind(head);
  if (kind) throw new Error(`is ${kind}, not text. Save it as plain text, HTML or Markdown, or paste its words.`);
  try {
    const text = decodeText(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    /* said below */
  }
  throw new Error('is not a text. Text, HTML, Markdown, JSON, CSV and iCalendar can be read.');
}
