import { html, nothing, type TemplateResult } from 'lit';
import { type Cards, cards, severities } from './guard-cards';
import { counts, type Finding } from './guard-findings';
import { count, guardWords as words } from './guard-words';
import { icon } from './icon';
import { say } from './words';

/** Nothing but a line that says how much there is; one finding, where the cursor stands; or all of them. */
export type Mode = 'closed' | 'one' | 'all';

/** What was done last, and how it is taken back. */
export interface Done {
  said: string;
  undo?: () => void;
}

export interface Panel {
  id: string;
  findings: Finding[];
  open: Finding[];
  mode: Mode;
  /** Whether the list comes up over the page, as on a phone. */
  sheet: boolean;
  refused: boolean;
  done: Done | null;
  /** Whether what stays will wait for a moderator. */
  held: boolean;
  cards: Omit<Cards, 'findings'>;
  turn: (mode: Mode) => void;
  step: (by: -1 | 1) => void;
}

export function panel(view: Panel): TemplateResult {
  const { cards: shown, findings, mode, open, sheet } = view;
  const one = mode === 'one' ? open.filter((finding) => finding.key === shown.active) : [];
  return html`<section class="guard ${worst(open)}" aria-label=${words.list}>
    ${mode === 'all' && sheet ? nothing : lead(view)}
    ${findings.length ? bar(view) : nothing}
    ${one.length ? cards({ ...shown, findings: one }) : nothing}
    ${mode !== 'all' ? feet(view) : sheet ? fromBelow(view) : html`${everything(view)}`}
  </section>`;
}

/** How many there are of what disturbs, in words; hints are no alarm. */
export function summary(open: readonly Finding[]): string {
  const serious = open.filter((finding) => finding.action !== 'info');
  return serious.length ? count(words.title, serious.length) : open.length ? count(words.hints, open.length) : '';
}

function bar({ cards: { active }, findings, mode, open, sheet, step, turn }: Panel): TemplateResult {
  const small = mode === 'one' && sheet && open.length > 1;
  const title = small ? say(words.place, open.findIndex(({ key }) => key === active) + 1, open.length) : summary(open) || count(words.allKept, findings.length);
  const chips = mode === 'all' ? open : open.filter(({ action }) => action === 'block' || action === 'hold');
  return html`<div class="guard-bar">
    ${icon(open.length ? 'shield' : 'check', 'm')}<span class="chips"><b>${title}</b> ${small ? nothing : severities(chips)}</span>
    <span class="buttons">
      ${mode === 'one' && open.length > 1 ? html`
        <button type="button" class="btn quiet small round up" aria-label=${words.previous} title=${words.previous} @click=${() => step(-1)}>${icon('chevron', 's')}</button>
        <button type="button" class="btn quiet small round" aria-label=${words.next} title=${words.next} @click=${() => step(1)}>${icon('chevron', 's')}</button>` : nothing}
      <button type="button" class="btn quiet small" aria-expanded=${mode === 'all'} @click=${() => turn(mode === 'all' ? 'closed' : 'all')}>${mode === 'all' ? words.hide : words.look}</button>
    </span></div>`;
}

function everything(view: Panel): TemplateResult {
  return html`${cards({ ...view.cards, findings: view.findings })}${feet(view)}<p class="meta only-you">${words.onlyYou}</p>`;
}

function fromBelow(view: Panel): TemplateResult {
  const close = () => view.turn('closed');
  const beside = (event: MouseEvent) => event.target === event.currentTarget && close();
  return html`<dialog class="sheet guard ${worst(view.open)}" aria-labelledby="${view.id}-title" @close=${close} @click=${beside}>
    <div class="sheet-head"><h2 id="${view.id}-title" tabindex="-1" autofocus>${summary(view.open) || words.list}</h2>
      <button type="button" class="btn quiet round" aria-label=${words.close} @click=${close}>${icon('x', 'm')}</button></div>
    ${lead(view)}${everything(view)}</dialog>`;
}

/** What was done last, and what comes of what was decided. */
function feet({ done, held }: Panel): TemplateResult {
  return html`
    ${done ? html`<p class="done">${icon('check', 's')}<span>${done.said}</span>${done.undo ? html`<button type="button" class="link" @click=${done.undo}>${words.undo}</button>` : nothing}</p>` : nothing}
    ${held ? html`<p class="done">${icon('eye', 's')}<span>${words.held}</span></p>` : nothing}`;
}

/** Why nothing was published, as far as it still is so. */
function lead({ open, refused }: Panel): TemplateResult | typeof nothing {
  if (!refused) return nothing;
  const all = counts(open);
  const said = all.has('block') ? words.mustGo : all.has('hold') ? words.decide : all.has('warn') ? words.lookAgain : words.ready;
  return html`<p class="guard-lead" tabindex="-1">${said}</p>`;
}

function worst(open: readonly Finding[]): string {
  return [...counts(open).keys()][0] ?? 'clear';
}
