import { html, svg, type TemplateResult } from 'lit';

/** A line icon from /styles/icons.svg, silent for screen readers. */
export function icon(name: string, size = ''): TemplateResult {
  return html`<svg class="icon ${size}" aria-hidden="true">${svg`<use href="/styles/icons.svg#${name}"></use>`}</svg>`;
}
