import { html, nothing, type TemplateResult } from 'lit';
import type { Upload } from './composer-upload';
import { icon } from './icon';
import { say, words } from './words';

type Part = TemplateResult | typeof nothing;

export function modes(writing: boolean, write: () => void, preview: () => void): TemplateResult {
  return html`<div class="modes" role="group" aria-label=${words.modes}>
    <button type="button" aria-pressed=${writing} @click=${write}>${words.write}</button>
    <button type="button" aria-pressed=${!writing} @click=${preview}>${words.preview}</button>
  </div>`;
}

export function uploading(files: Upload[]): Part {
  if (files.length === 0) return nothing;
  return html`<div class="uploads" role="status">${files.map((file) => file.failed
    ? html`<p class="failed">${file.failed}</p>`
    : html`<label>${say(words.uploading, file.name)}<progress max="100" .value=${file.percent}></progress></label>`)}</div>`;
}

/** What was found in this browser beside a text that the server had. */
export function offer(restore: () => void, discard: () => void): TemplateResult {
  return html`<div class="note plain kept">${icon('history', 'm')}<div>${words.older}
    <div class="buttons"><button type="button" class="btn small" @click=${restore}>${words.restore}</button>
    <button type="button" class="btn quiet small" @click=${discard}>${words.discard}</button></div></div></div>`;
}

/** Under a text that cannot be sent any more. */
export function copying(state: string, copy: () => void): TemplateResult {
  return html`<div class="foot"><span class="state" role="status">${state}</span>
    <span class="buttons"><button type="button" class="btn" @click=${copy}>${words.copy}</button></span></div>`;
}

export interface Foot {
  state: string;
  /** Characters left, null where there is no need to say so. */
  left: number | null;
  sendLabel: string;
  busy: boolean;
  disabled: boolean;
  send: () => void;
  /** Null where there is nothing to cancel. */
  cancel: (() => void) | null;
}

export function foot({ state, left, sendLabel, busy, disabled, send, cancel }: Foot): Part {
  if (!sendLabel && !state && left === null && !cancel) return nothing;
  return html`<div class="foot">
    <span class="state" role="status">${state ? html`${icon('clock', 's')}<span>${state}</span>` : nothing}</span>
    ${left === null ? nothing : html`<span class=${left < 0 ? 'over' : ''}>${say(left < 0 ? words.over : words.remaining, Math.abs(left))}</span>`}
    <span class="buttons">
      ${cancel ? html`<button type="button" class="btn quiet" @click=${cancel}>${words.cancel}</button>` : nothing}
      ${sendLabel ? html`<button type="button" class="btn primary ${busy ? 'busy' : ''}" aria-disabled=${busy || disabled ? 'true' : 'false'} @click=${send}><span>${sendLabel}</span></button>` : nothing}
    </span>
  </div>`;
}
