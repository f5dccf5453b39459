import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { GuardedFields } from './guard-fields';
import { counts, type Finding, findingsOf, followed, type Found } from './guard-findings';
import { KeptAnswers } from './guard-kept';
import { Looking, PAUSE } from './guard-look';
import { type Done, type Mode, type Panel, panel, summary } from './guard-panel';
import { MAC, type Stop, stopAt, stopBeside, stopsOf, wanted } from './guard-steps';
import { editBetween, type Span } from './guard-spans';
import { Underlines } from './guard-underlines';
import { count, guardWords as words } from './guard-words';
import { say } from './words';

const PHONE = window.matchMedia('(max-width: 760px)');
let made = 0;

/**
 * What the privacy guard has found in the texts of a form, and what can be done about it. The form is the nearest `.guarded`
 * around it, or its parent; it looks at the fields in there that have data-guard. Emits `guard-look` {stamp, passages},
 * `guard-kept` {kept} and `guard-wrong` {rule}, all bubbling; is answered by found() and refuse(). Light DOM.
 */
export class ContinuumGuard extends LitElement {
  static override properties = {
    findings: { state: true }, mode: { state: true }, active: { state: true }, reasonOf: { state: true }, refused: { state: true }, done: { state: true },
  };

  private findings: Finding[] = [];
  private mode: Mode = 'closed';
  private active = '';
  private reasonOf = '';
  /** Whether the server has refused to publish because of what is listed. */
  private refused = false;
  private done: Done | null = null;
  private said = '';
  private fields = new GuardedFields(this);
  private known = new Map<string, string>();
  private readonly underlines = new Underlines();
  private readonly uid = `guard-${++made}`;
  private readonly kept = new KeptAnswers((all) => this.emit('guard-kept', { kept: all }));
  private readonly looking = new Looking(() => this.fields.passages, (stamp, passages) => this.emit('guard-look', { stamp, passages }), () => this.take([]));

  private get heard(): [string, (event: Event) => void, boolean][] {
    return [['input', this.typed, false], ['value-changed', this.typed, true], ['text-changed', this.typed, false], ['keydown', this.pressed, true], ['keyup', this.stepped, false], ['click', this.stepped, false]];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const scope = this.closest<HTMLElement>('.guarded') ?? this.parentElement ?? this;
    this.fields = new GuardedFields(scope);
    for (const [type, listener, early] of this.heard) scope.addEventListener(type, listener, early);
    PHONE.addEventListener('change', this.turned);
    this.looking.later();
  }

  override disconnectedCallback(): void {
    for (const [type, listener, early] of this.heard) this.fields.scope.removeEventListener(type, listener, early);
    PHONE.removeEventListener('change', this.turned);
    this.looking.stop();
    this.underlines.forget();
    super.disconnectedCallback();
  }

  /** Turns to another draft: forgets what was found, and takes up what its author had decided. */
  turnTo(draft: string): void {
    this.looking.stop();
    this.take([]);
    this.mode = 'closed';
    this.done = null;
    this.said = '';
    this.kept.turnTo(draft);
    this.looking.later(50);
  }

  /** The text was sent: its answers are of no use any more. */
  sent(): void {
    this.kept.forget();
    this.turnTo(this.kept.draft);
  }

  /**
   * What the server found in the passages that it was asked about with this stamp; comes too late where it is not the latest.
   * @param files whether it read what the text refers to; else what was found there when all was sent goes on to stand
   */
  found(stamp: number, found: Found[], files: boolean): void {
    const asked = this.looking.answered(stamp);
    if (!asked) return;
    let now = findingsOf(found, asked);
    for (const { field, text } of this.fields.passages) now = followed(now, field, asked(field) ?? text, text);
    const names = this.fields.names;
    this.take([...now, ...(files ? [] : this.findings.filter((finding) => !names.includes(finding.field)))]);
  }

  /** The server has not published: opens what stands in the way. The text stays as it is. */
  refuse(found: Found[]): void {
    this.take(findingsOf(found, (field) => this.fields.textOf(field)));
    this.refused = true;
    this.done = null;
    this.reasonOf = '';
    this.mode = 'all';
    this.looking.stop();
    this.looking.later(50);
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('.guard-lead')?.focus({ preventScroll: true });
      this.scrollIntoView({ block: 'nearest' });
    });
  }

  /** One sentence about what is open, for the description of a field. */
  get summaryId(): string {
    return `${this.id || this.uid}-summary`;
  }

  protected override render(): TemplateResult {
    const nothingToSay = !this.findings.length && !this.done && !this.refused;
    return html`<p class="sr" role="status" id=${this.summaryId}>${this.said}</p>${nothingToSay ? nothing : panel(this.view)}`;
  }

  protected override updated(changed: PropertyValues): void {
    const sheet = this.querySelector<HTMLDialogElement>('dialog.sheet');
    if (sheet && !sheet.open) sheet.showModal();
    if (changed.has('reasonOf')) this.querySelector<HTMLInputElement>('.reason input')?.focus();
    this.underlines.draw(this.fields, this.findings, (finding) => (this.kept.of(finding) ? 'stays' : finding.action), this.active);
  }

  private get view(): Panel {
    const { active, done, findings, mode, open, reasonOf, refused } = this;
    return {
      id: this.uid, findings, open, mode, refused, done, sheet: this.sheet,
      held: findings.some((finding) => finding.action === 'hold' && this.kept.of(finding)),
      turn: (to) => this.turn(to),
      step: (by) => this.step(by),
      cards: {
        active, reasonOf,
        kept: (finding) => this.kept.of(finding),
        where: (finding) => (this.fields.all.length === 1 && this.fields.areaOf(finding.field) ? '' : this.fields.labelOf(finding.field)),
        here: (finding) => this.fields.areaOf(finding.field) !== null,
        inFile: (finding) => this.fields.fileOf(finding.field) !== undefined,
        use: ({ field, places, key }, { replacement }) =>
          this.replace({ field, key }, places, replacement, say(words.replaced, replacement.startsWith('[') ? replacement : `“${replacement}”`)),
        takeOut: (finding) => this.replace({ field: 'body', key: finding.key }, this.fields.fileOf(finding.field)?.places ?? [], '', words.tookOut),
        ask: (finding) => (this.reasonOf = finding?.key ?? ''),
        keep: (finding, reason) => this.keep(finding, reason),
        takeBack: (finding) => this.takeBack(finding),
        wrong: (finding) => this.wrong(finding),
        show: (finding) => this.show(finding),
      },
    };
  }

  /** Whether the list comes up over the page; in a dialog there is one already. */
  private get sheet(): boolean {
    return PHONE.matches && !this.hasAttribute('inline');
  }

  private get open(): Finding[] {
    return this.findings.filter((finding) => !this.kept.of(finding));
  }

  private take(findings: Finding[]): void {
    const order = this.fields.names;
    // What is in files comes last.
    const rank = ({ field }: Finding) => (order.includes(field) ? order.indexOf(field) : order.length);
    const start = ({ places }: Finding) => places[0]?.start ?? 0;
    this.findings = [...findings].sort((one, other) => rank(one) - rank(other) || start(one) - start(other));
    for (const { field, text } of this.fields.passages) this.known.set(field, text);
    const gone = (key: string) => !this.findings.some((finding) => finding.key === key);
    // A reason that is being written stays open when the server answers meanwhile.
    const reasonOf = gone(this.reasonOf) ? '' : this.reasonOf;
    if (gone(this.active)) this.leave();
    this.reasonOf = reasonOf;
    if (!this.findings.length) this.refused = false;
    this.tell();
  }

  /** Says once what is open, when it is other than before. */
  private tell(): void {
    const open = this.open;
    const all = [...counts(open)].map(([severity, number]) => count(words.count[severity], number)).join(', ');
    this.said = open.length ? `${summary(open)}: ${all}. ${MAC ? words.keysOnMac : words.keys}` : '';
  }

  private typed = (event: Event): void => {
    const name = this.contains(event.target as Node) ? '' : this.fields.nameAt(event.target);
    const now = name ? this.fields.textOf(name) : undefined;
    if (now === undefined || now === (this.known.get(name) ?? '')) return;
    const before = this.findings;
    this.findings = followed(before, name, this.known.get(name) ?? '', now);
    this.known.set(name, now);
    if (event.type === 'input') this.done = null;
    if (this.mode === 'one' && this.stopUnder(name)?.finding.key !== this.active) this.leave();
    this.looking.later(PAUSE, places(this.findings) < places(before));
  };

  private pressed = (event: Event): void => {
    const key = event as KeyboardEvent;
    if (this.contains(key.target as Node)) return;
    const by = wanted(key);
    if (by && this.open.some((finding) => finding.places.length)) {
      key.preventDefault();
      this.step(by);
    } else if (key.key === 'Escape' && this.mode === 'one') {
      key.preventDefault();
      this.leave();
    }
  };

  /** Opens what the cursor was moved into; typing opens nothing. */
  private stepped = (event: Event): void => {
    if (this.contains(event.target as Node)) return;
    // With Alt, an arrow has gone to a finding already.
    if (event instanceof KeyboardEvent && (event.altKey || !/^(Arrow|Home|End|Page)/.test(event.key))) return;
    const name = this.fields.nameAt(event.target);
    if (!name || event.target !== this.fields.areaOf(name)) return;
    const stop = this.stopUnder(name);
    if (stop) this.enter(stop.finding);
    else this.leave();
  };

  /** The finding in which the cursor stands. */
  private stopUnder(name: string): Stop | undefined {
    return stopAt(stopsOf(this.open, this.fields.names), name, this.fields.areaOf(name)?.selectionStart ?? 0);
  }

  private enter(finding: Finding): void {
    this.active = finding.key;
    if (this.mode === 'closed') this.mode = 'one';
  }

  private leave(): void {
    this.active = this.reasonOf = '';
    if (this.mode === 'one') this.mode = 'closed';
  }

  private turn(mode: Mode): void {
    if (mode !== 'all') this.querySelector<HTMLDialogElement>('dialog.sheet')?.close();
    this.mode = mode;
    this.active = this.reasonOf = '';
  }

  private step(by: -1 | 1): void {
    const stops = stopsOf(this.open, this.fields.names);
    const focused = this.fields.nameAt(document.activeElement);
    const area = focused ? this.fields.areaOf(focused) : null;
    const here = area && document.activeElement === area ? { field: focused, at: area.selectionStart ?? 0 } : null;
    const stop = stopBeside(stops, this.fields.names, here, this.active, by);
    if (!stop) return;
    this.enter(stop.finding);
    this.fields.select(stop.finding.field, stop.place);
    this.said = `“${stop.finding.text}”: ${stop.finding.message}`;
  }

  private show(finding: Finding): void {
    const place = finding.places[0];
    if (!place) return;
    if (this.sheet) this.turn('closed');
    this.enter(finding);
    void this.updateComplete.then(() => this.fields.select(finding.field, place));
  }

  private replace({ field, key }: Pick<Finding, 'field' | 'key'>, places: readonly Span[], by: string, said: string): void {
    const before = this.fields.textOf(field) ?? '';
    this.finish({ field, key }, said, () => this.fields.replace(field, places, by));
    const after = this.fields.textOf(field) ?? '';
    const undo = () => {
      const { added, at, removed } = editBetween(after, before);
      if (this.fields.textOf(field) === after) this.fields.replace(field, [{ start: at, end: at + removed }], added);
      this.done = { said: words.undone };
    };
    if (this.done) this.done = { ...this.done, undo };
  }

  private keep(finding: Finding, reason: string): void {
    this.finish(finding, '', () => this.kept.keep(finding, reason));
  }

  private takeBack(finding: Finding): void {
    this.kept.takeBack(finding);
    this.requestUpdate();
  }

  private wrong(finding: Finding): void {
    for (const rule of finding.rules) this.emit('guard-wrong', { rule });
    this.finish(finding, finding.action === 'block' ? words.toldButMustGo : words.told, () => {
      if (finding.action !== 'block') this.kept.keep(finding, finding.action === 'hold' ? words.wrongReason : '');
    });
  }

  /** Does something about a finding; the focus goes on to the next one in the list, or back to the text. */
  private finish({ field, key }: Pick<Finding, 'field' | 'key'>, said: string, act: () => void): void {
    const place = this.findings.findIndex((finding) => finding.key === key);
    const listed = this.mode === 'all';
    act();
    this.reasonOf = '';
    this.done = said ? { said } : null;
    this.said = said || this.said;
    if (!listed) {
      this.leave();
      this.fields.areaOf(field)?.focus({ preventScroll: true });
    } else if (this.sheet && !this.open.length) {
      this.turn('closed');
    } else {
      void this.updateComplete.then(() => {
        const cards = [...this.querySelectorAll('.find')];
        const next = cards.slice(place).concat(cards).find((card) => card.querySelector('.buttons'));
        (next?.querySelector<HTMLElement>('.buttons button') ?? this.querySelector<HTMLElement>('.guard-bar button'))?.focus({ preventScroll: true });
      });
    }
  }

  private turned = (): void => this.requestUpdate();

  private emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }
}

function places(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + finding.places.length, 0);
}

customElements.define('continuum-guard', ContinuumGuard);
