// Correcting, once it is asked for: fetches the editor, hands it what was read, shows what comes of it.
import type { ReactiveController } from 'lit';
import type { Correction } from '../../model/index.js';
import type { EditingHost } from '../on-demand/editing/editing-host.js';
import type { EditingListener, EditingParts, EditingSession } from '../on-demand/editing/session.js';
import type { ContactController } from './contact.js';
import type { ExplorerController } from './explorer.js';
import type { Input } from './inputs.js';

/** What the editor works on; what explores comes with it. */
type Parts = Omit<EditingParts, 'explorer'> & { readonly contact: ContactController<ExplorerController> };

export class EditingController implements ReactiveController {
  /** Once it is here. */
  session: EditingSession | undefined;
  /** Settled while nothing is on its way. */
  loading: Promise<void> = Promise.resolve();
  readonly #host: EditingHost;
  readonly #parts: Parts;
  readonly #listener: EditingListener;
  #input: Input | undefined;
  #given: readonly Correction[] = [];
  #isLoading = false;

  constructor(host: EditingHost, parts: Parts, listener: EditingListener) {
    this.#host = host;
    this.#parts = parts;
    this.#listener = listener;
    host.addController(this);
  }

  /** All corrections in effect: those that were read and those made here. */
  get corrections(): readonly Correction[] {
    return this.session?.editor.timeline.corrections ?? (this.#input?.timeline.corrections ?? []).concat(this.#given);
  }

  set corrections(corrections: readonly Correction[]) {
    // Whatever a page hands over: what is none is told.
    this.#given = ([] as readonly Correction[]).concat(corrections);
    this.session?.editor.setCorrections(this.#given);
    this.#host.requestUpdate();
  }

  /** The editor, while the reader may correct. */
  get active(): EditingSession | undefined {
    return this.#host.editable ? this.session : undefined;
  }

  /** What was read. */
  take(input: Input): void {
    this.#input = input;
    this.session?.take(input);
  }

  hostUpdate(): void {
    if (this.session || this.#isLoading || !(this.#host.editable || this.#given.length > 0)) return;
    this.#isLoading = true;
    this.loading = this.#fetch()
      .then(
        () => {
          this.#host.requestUpdate();
        },
        () => undefined,
      )
      .finally(() => {
        this.#isLoading = false;
      });
  }

  hostUpdated(): void {
    this.session?.updated();
  }

  hostDisconnected(): void {
    this.session?.disconnect();
  }

  async #fetch(): Promise<void> {
    const { contact, ...parts } = this.#parts;
    contact.reach();
    const [{ EditingSession: Session }] = await Promise.all([import('../on-demand/editing/index.js'), contact.loading]);
    if (!contact.explorer) return;
    this.session = new Session(this.#host, { ...parts, explorer: contact.explorer }, this.#listener);
    this.session.begin(this.#input, this.#given);
  }
}
