import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { counts, type Finding, type Kept, type Severity, type Way } from './guard-findings';
import { count, guardWords as words } from './guard-words';
import { icon } from './icon';
import { say } from './words';

type Part = TemplateResult | typeof nothing;

const CHIPS: Record<Severity, string> = { block: 'stop', hold: 'warn', warn: 'warn', info: '' };

/** What a list of findings shows, and what can be done in it. */
export interface Cards {
  findings: Finding[];
  kept: (finding: Finding) => Kept | undefined;
  /** Where the finding stands, where there is more than one field; else empty. */
  where: (finding: Finding) => string;
  /** Whether its text is on the screen, and can be changed there. */
  here: (finding: Finding) => boolean;
  /** Whether it stands in a file that the text refers to. */
  inFile: (finding: Finding) => boolean;
  /** Key of the finding that is open, and of the one whose reason is being written. */
  active: string;
  reasonOf: string;
  use: (finding: Finding, way: Way) => void;
  ask: (finding: Finding | null) => void;
  keep: (finding: Finding, reason: string) => void;
  takeBack: (finding: Finding) => void;
  wrong: (finding: Finding) => void;
  show: (finding: Finding) => void;
  takeOut: (finding: Finding) => void;
}

export function severities(findings: Finding[]): Part[] {
  const all = counts(findings);
  if (all.size === 1 && all.has('info')) return [];
  return [...all].map(([severity, number]) => html`<span class="chip tiny ${CHIPS[severity]}">${count(words.count[severity], number)}</span>`);
}

export function cards(all: Cards): TemplateResult {
  return html`<ul class="finds">${repeat(all.findings, (finding) => finding.key, (finding) => {
    const kept = all.kept(finding);
    return html`<li class="find ${kept ? 'stays' : finding.action} ${finding.key === all.active ? 'on' : ''}">${kept ? stays(finding, kept, all) : open(finding, all)}</li>`;
  })}</ul>`;
}

function open(finding: Finding, all: Cards): TemplateResult {
  return html`
    ${heading(finding, all)}
    <p class="why">${finding.message}</p>
    ${finding.key === all.reasonOf ? reason(finding, all) : ways(finding, all)}`;
}

function heading(finding: Finding, all: Cards): TemplateResult {
  const where = [all.where(finding), finding.places.length > 1 ? say(words.times, finding.places.length) : ''].filter(Boolean).join(' · ');
  const text = html`<span class="finding ${finding.action}">${finding.text}</span>`;
  return html`<p class="what">
    ${all.here(finding) ? html`<button type="button" class="link" title=${say(words.show, finding.text)} @click=${() => all.show(finding)}>${text}</button>` : text}
    <span class="chip tiny ${CHIPS[finding.action]}">${words.severity[finding.action]}</span>
    ${where ? html`<span class="where">${where}</span>` : nothing}</p>`;
}

function ways(finding: Finding, all: Cards): TemplateResult {
  // What reads best comes first: the server names the bluntest first.
  const replacing = finding.ways.filter((way) => way.kind !== 'keep').reverse();
  const keeping = finding.ways.some((way) => way.kind === 'keep');
  return html`${all.inFile(finding) ? html`<p class="why">${words.inFile}</p>` : nothing}<div class="buttons">
    ${all.inFile(finding) ? html`<button type="button" class="btn small" @click=${() => all.takeOut(finding)}>${words.takeOut}</button>` : nothing}
    ${all.here(finding) ? replacing.map((way) => html`<button type="button" class="btn small" @click=${() => all.use(finding, way)}>${say(way.kind === 'mask' ? words.mask : words.generalize, way.replacement)}</button>`) : nothing}
    ${keeping ? html`<button type="button" class="btn quiet small" @click=${() => (finding.action === 'hold' ? all.ask(finding) : all.keep(finding, ''))}>${finding.action === 'hold' ? words.keepBecause : words.keep}</button>` : nothing}
    <button type="button" class="link wrong" @click=${() => all.wrong(finding)}>${words.wrong}</button>
  </div>`;
}

function reason(finding: Finding, all: Cards): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('reason') as HTMLInputElement;
    if (input.value.trim() || finding.action !== 'hold') all.keep(finding, input.value.trim());
    else input.focus();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    all.ask(null);
  };
  return html`<form class="reason" @submit=${submit} @keydown=${escape}>
    <label>${finding.action === 'hold' ? words.whyForModerator : words.why}<input class="input" name="reason" maxlength="300" autocomplete="off" .value=${all.kept(finding)?.reason ?? ''}></label>
    <div class="buttons"><button class="btn small">${words.keepNow}</button><button type="button" class="btn quiet small" @click=${() => all.ask(null)}>${words.cancel}</button></div>
  </form>`;
}

function stays(finding: Finding, kept: Kept, all: Cards): TemplateResult {
  return html`<p class="what">${icon('check', 's')}<span><q>${finding.text}</q> ${words.stays}${kept.reason ? html`: <i>${kept.reason}</i>` : nothing}</span>
    <button type="button" class="link" @click=${() => all.takeBack(finding)}>${words.takeBack}</button></p>`;
}
