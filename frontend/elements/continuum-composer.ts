import '@github/file-attachment-element';
import '@github/text-expander-element';
import './continuum-guard';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { copyOf, dropCopy, keepCopy, SaveTimer } from './composer-draft';
import { type Mentioned, Mentions } from './composer-mentions';
import { Files } from './composer-files';
import { copying, foot, modes, offer, uploading } from './composer-parts';
import { insertBlock } from './composer-text';
import { formatting } from './composer-toolbar';
import type { ContinuumGuard } from './continuum-guard';
import { icon } from './icon';
import { say, words } from './words';

const ANSWER_WITHIN = 15_000;
const COUNT_FROM = 0.9;
const BUTTONS: Record<string, string> = { b: 'md-bold', i: 'md-italic', k: 'md-link' };
let made = 0;

/**
 * Where people write. Emits `draft-changed`, `send`, `preview`, `mention`, `cancel`, all with {value, key, draftKey}
 * (bubbling, so that a continuum-page around it hears them); for `mention` the value is the beginning that was typed.
 * The text is cleared by sent() alone, and a copy of it stays in this browser until then. Light DOM: styled by content.css.
 */
export class ContinuumComposer extends LitElement {
  static override properties = {
    label: {}, placeholder: {}, about: {}, hint: {}, error: {},
    sendLabel: { attribute: 'send-label' }, draftKey: { attribute: 'draft-key' }, savedAt: { attribute: 'saved-at' },
    maxLength: { attribute: 'max-length', type: Number }, busy: { type: Boolean }, compact: { type: Boolean },
    cancelable: { type: Boolean }, disabled: { type: Boolean }, guarded: { type: Boolean }, closed: {},
    state: { state: true }, older: { state: true }, shown: { state: true }, length: { state: true },
  };

  label = '';
  placeholder = '';
  about = '';
  hint = '';
  error = '';
  sendLabel = '';
  draftKey = '';
  savedAt = '';
  maxLength = 0;
  busy = false;
  compact = false;
  cancelable = false;
  disabled = false;
  /** Whether what could identify someone is shown right here, as in a composer that is not part of a form that shows it. */
  guarded = false;
  /** Why nothing can be sent from here any more; empty while it can. What was typed stays, to be read and copied. */
  closed = '';

  private state = '';
  private older = '';
  private shown: string | null = null;
  private length = 0;
  private initial = '';
  private key: string = crypto.randomUUID();
  private waiting?: number;
  private readonly uid = `composer-${++made}`;
  private readonly saving = new SaveTimer(() => this.saveDraft());
  private readonly files = new Files(() => this.area, () => this.requestUpdate());
  private readonly mentions = new Mentions((text) => this.emit('mention', text));

  /** The Markdown that stands in the field. */
  get value(): string {
    return this.area?.value ?? this.initial;
  }

  set value(text: string) {
    this.initial = text ?? '';
    if (this.area) this.area.value = this.initial;
    this.length = this.initial.length;
    this.dispatchEvent(new CustomEvent('text-changed', { bubbles: true }));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.classList.add('composer');
    if (!this.initial) this.initial = this.getAttribute('value') ?? '';
    window.addEventListener('pagehide', this.leaving);
    document.addEventListener('visibilitychange', this.leaving);
  }

  override disconnectedCallback(): void {
    this.leaving();
    window.removeEventListener('pagehide', this.leaving);
    document.removeEventListener('visibilitychange', this.leaving);
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    if (this.area) this.area.value = this.initial;
    this.length = this.initial.length;
    this.offerCopy();
    this.guard?.turnTo(this.draftKey);
    this.addEventListener('guard-reveal', () => (this.shown = null));
  }

  protected override updated(): void {
    this.classList.toggle('compact', this.compact);
    this.hidden = this.closed !== '' && !this.value.trim();
  }

  /** Turns to another text: another draft, with what stands in it at first. */
  open(draft: string, text: string): void {
    this.saving.now();
    this.draftKey = draft;
    this.value = text;
    this.key = crypto.randomUUID();
    this.state = this.error = this.older = this.closed = '';
    this.shown = null;
    this.settle();
    this.offerCopy();
    this.guard?.turnTo(draft);
  }

  /** Nothing more can be sent. Shows why beside what was typed; where nothing was, there is nothing to show. */
  close(why: string): void {
    if (this.closed) return;
    this.saving.now();
    this.settle();
    this.error = '';
    this.shown = null;
    this.closed = why;
  }

  reopen(): void {
    this.closed = '';
  }

  showPreview(rendered: string): void {
    this.shown = rendered;
  }

  showMentions(people: Mentioned[], text: string): void {
    this.mentions.show(people, text);
  }

  /** The server has the draft. The local copy stays until the text is sent: a draft may be lost, a text may not. */
  draftSaved(sentence?: string): void {
    this.state = sentence && Number.isNaN(Date.parse(sentence)) ? sentence : words.saved;
  }

  draftFailed(): void {
    this.state = words.kept;
  }

  sent(): void {
    this.saving.forget();
    dropCopy(this.draftKey);
    this.value = '';
    this.key = crypto.randomUUID();
    this.state = this.error = this.older = '';
    this.shown = null;
    this.files.forget();
    this.guard?.sent();
    this.settle();
  }

  /** The text was not taken, and what is shown elsewhere says why. */
  refused(): void {
    keepCopy(this.draftKey, this.value);
    this.settle();
  }

  fail(message: string): void {
    this.refused();
    this.error = message;
    void this.updateComplete.then(() => this.area?.focus());
  }

  async insertQuote(markdown: string): Promise<void> {
    this.shown = null;
    await this.updateComplete;
    if (this.area) insertBlock(this.area, markdown);
    this.scrollIntoView({ block: 'nearest' });
  }

  override focus(): void {
    void this.updateComplete.then(() => this.area?.focus());
  }

  protected override render(): TemplateResult {
    const writing = this.shown === null;
    return html`
      ${this.label ? html`<label class=${this.compact ? 'sr' : 'composer-label'} for=${this.uid}>${this.label}</label>` : nothing}
      ${this.about ? html`<p class="about">${icon('reply', 's')}<span>${this.about}</span></p>` : nothing}
      <file-attachment @file-attachment-accept=${this.refuseDefault} @file-attachment-accepted=${this.attached}>
        <div class="tools" ?hidden=${this.closed !== ''}>
          ${formatting(this.uid, () => this.querySelector<HTMLInputElement>('input[type=file]')?.click())}
          ${modes(writing, () => this.write(), () => this.preview())}
        </div>
        <text-expander keys="@" ?hidden=${!writing} @text-expander-change=${this.mentions.change} @text-expander-value=${this.mentions.value}>
          <div class="marks" aria-hidden="true"></div>
          <textarea id=${this.uid} placeholder=${this.placeholder} ?disabled=${this.disabled} ?readonly=${this.closed !== ''} aria-label=${this.label ? nothing : this.placeholder || words.write}
            aria-describedby="${this.uid}-below ${this.uid}-guard-summary" aria-invalid=${this.error ? 'true' : nothing} @input=${this.typed} @keydown=${this.pressed} @blur=${() => this.saving.now()}></textarea>
        </text-expander>
        <input type="file" multiple hidden tabindex="-1" accept="image/*,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp">
      </file-attachment>
      ${writing ? nothing : html`<div class="preview read">${this.shown ? unsafeHTML(this.shown) : html`<p class="meta">${words.nothing}</p>`}</div>`}
      ${uploading(this.files.list)}
      ${this.older ? offer(() => this.restore(), () => this.discard()) : nothing}
      <div id="${this.uid}-below">
        ${this.error ? html`<p class="problem" role="alert">${icon('warning', 'm')}<span>${this.error}</span></p>` : nothing}
        ${this.closed ? html`<p class="hint closed">${this.closed}</p>` : nothing}
        ${this.hint && !this.closed ? html`<p class="hint">${this.hint}</p>` : nothing}
      </div>
      ${this.guarded ? html`<continuum-guard id="${this.uid}-guard" ?hidden=${this.closed !== ''}></continuum-guard>` : nothing}
      ${this.below()}`;
  }

  private below(): TemplateResult | typeof nothing {
    if (this.closed) return copying(this.state, () => void this.copy());
    const counted = this.maxLength > 0 && this.length > this.maxLength * COUNT_FROM;
    return foot({
      state: this.state, left: counted ? this.maxLength - this.length : null, sendLabel: this.sendLabel, busy: this.busy,
      disabled: this.disabled, send: () => this.send(), cancel: this.cancelable ? () => this.emit('cancel') : null,
    });
  }

  private get area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  /** What could identify someone, where it is shown here. */
  get guard(): ContinuumGuard | null {
    return this.querySelector('continuum-guard');
  }

  private typed = (): void => {
    this.length = this.value.length;
    this.error = '';
    this.older = '';
    this.state = '';
    keepCopy(this.draftKey, this.value);
    this.saving.changed();
  };

  private pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && this.sendLabel) {
      event.preventDefault();
      this.send();
    } else if (event.key === 'Escape' && this.cancelable && !event.defaultPrevented && !this.querySelector('.suggester')) {
      this.emit('cancel');
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key in BUTTONS) {
      event.preventDefault();
      this.querySelector<HTMLElement>(BUTTONS[event.key] ?? '')?.click();
    }
  };

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.value);
    this.state = words.copied;
  }

  private send(): void {
    if (this.busy || this.disabled || this.closed) return;
    if (!this.value.trim()) return this.fail(words.empty);
    if (this.maxLength > 0 && this.length > this.maxLength) return this.fail(say(words.over, this.length - this.maxLength));
    keepCopy(this.draftKey, this.value);
    this.saving.forget();
    this.error = '';
    this.busy = true;
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.fail(words.offline), ANSWER_WITHIN);
    this.emit('send');
  }

  private settle(): void {
    window.clearTimeout(this.waiting);
    this.busy = false;
  }

  private saveDraft(): void {
    if (!this.draftKey) return this.emit('draft-changed');
    this.state = words.saving;
    this.emit('draft-changed');
  }

  private leaving = (): void => {
    if (document.visibilityState === 'hidden' || !this.isConnected) this.saving.now();
  };

  private write(): void {
    this.shown = null;
    this.focus();
  }

  private preview(): void {
    if (!this.value.trim()) this.shown = '';
    else this.emit('preview');
  }

  private offerCopy(): void {
    const copy = this.draftKey ? copyOf(this.draftKey) : null;
    if (!copy || copy.value === this.initial) return;
    if (!this.initial.trim()) {
      this.value = copy.value;
      this.saving.changed();
    } else if (!(Date.parse(this.savedAt) > copy.at)) {
      this.older = copy.value;
    }
  }

  private restore(): void {
    this.value = this.older;
    this.older = '';
    this.saving.changed();
    this.focus();
  }

  private discard(): void {
    dropCopy(this.draftKey);
    this.older = '';
    this.focus();
  }

  private refuseDefault = (event: Event): void => {
    if (this.disabled || this.closed) event.preventDefault();
  };

  private attached = (event: Event): void => {
    const { attachments } = (event as CustomEvent<{ attachments: { file: File }[] }>).detail;
    this.shown = null;
    for (const { file } of attachments) void this.files.take(file);
  };

  private emit(type: string, value = this.value): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { value, key: this.key, draftKey: this.draftKey } }));
  }
}

customElements.define('continuum-composer', ContinuumComposer);
