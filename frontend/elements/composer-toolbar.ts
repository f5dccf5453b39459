import '@github/markdown-toolbar-element';
import { html, type TemplateResult } from 'lit';
import { icon } from './icon';
import { words } from './words';

/** The formatting buttons above a textarea. The toolbar element gives them the roles and the arrow keys. */
export function formatting(area: string, attach: () => void): TemplateResult {
  return html`
    <markdown-toolbar for=${area} aria-label=${words.toolbar}>
      <md-header role="button" aria-label=${words.heading} title=${words.heading} level="3">H</md-header>
      <md-bold role="button" aria-label=${words.bold} title="${words.bold} (Ctrl+B)"><b>B</b></md-bold>
      <md-italic role="button" aria-label=${words.italic} title="${words.italic} (Ctrl+I)"><i>I</i></md-italic>
      <md-quote role="button" aria-label=${words.quote} title=${words.quote}>${icon('quote', 'm')}</md-quote>
      <md-unordered-list role="button" aria-label=${words.list} title=${words.list}>${icon('list', 'm')}</md-unordered-list>
      <md-ordered-list role="button" aria-label=${words.numbers} title=${words.numbers}>${icon('numbers', 'm')}</md-ordered-list>
      <md-link role="button" aria-label=${words.link} title="${words.link} (Ctrl+K)">${icon('link', 'm')}</md-link>
      <md-mention role="button" aria-label=${words.mention} title=${words.mention}>@</md-mention>
    </markdown-toolbar>
    <button type="button" aria-label=${words.attach} title=${words.attach} @click=${attach}>${icon('image', 'm')}</button>`;
}
