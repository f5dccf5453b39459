import { recentSearches, rememberSearch } from './recent-searches';
import { say, words } from './words';

export interface Suggestion {
  label: string;
  sub?: string;
  url: string;
  kind?: string;
  /** What the field is to hold, where this completes it instead of leading anywhere. */
  fill?: string;
}

const SEARCH = '/search?q=';
const WAIT = 120;
/** Of one's own last searches, before anything is typed and among what is suggested then. */
const MOST_RECENT = 5;
const FEW_RECENT = 2;

/**
 * The search field of the top bar: a combobox over suggestions, a plain form without JavaScript, a full-screen sheet on a
 * phone. A suggestion leads somewhere, or completes what is being typed. Light DOM: its form is in the server's template.
 * Asks /search/suggestions?q=, or, with the attribute `live`,
 * emits `suggest` {text} and waits for showSuggestions().
 */
export class ContinuumSearch extends HTMLElement {
  private list?: HTMLUListElement;
  private items: Suggestion[] = [];
  private at = -1;
  private timer?: number;
  private asked = 0;
  private made = false;

  connectedCallback(): void {
    document.addEventListener('click', this.outside);
    if (this.made) return;
    this.made = true;
    this.list = this.appendChild(Object.assign(document.createElement('ul'), { className: 'found', id: `found-${Math.random().toString(36).slice(2, 8)}` }));
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', words.suggestions);
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', this.chosen);
    const input = this.input;
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': this.list.id })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('input', this.typed);
    input.addEventListener('keydown', this.pressed);
    input.addEventListener('focus', () => (this.items.length ? this.expand(true) : this.showHelp()));
    this.addEventListener('focusout', (event) => this.contains(event.relatedTarget as Node) || this.expand(false));
    this.querySelector('.close')?.addEventListener('click', () => this.close());
    this.querySelector('form')?.addEventListener('submit', this.submitted);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.outside);
  }

  /** Shows what the server found for the text typed last. */
  showSuggestions(items: Suggestion[]): void {
    const text = this.input.value.trim();
    if (!text) return this.showHelp();
    this.offer(text.length < 2 ? [] : [...items, ...this.recent(text, FEW_RECENT), { label: say(words.allResults, text), url: searchUrl(text), kind: '' }]);
  }

  /** Where nothing is typed yet: what was searched for last, and how to search. */
  private showHelp(): void {
    if (!this.input.value.trim()) this.offer([...this.recent('', MOST_RECENT), { label: words.howToSearch, sub: words.howToSearchHint, url: '/search#how' }]);
  }

  /** One's own last searches that have a word which begins so. */
  private recent(typed: string, most: number): Suggestion[] {
    const text = typed.toLowerCase();
    return recentSearches().filter((one) => one.toLowerCase() !== text && ` ${one.toLowerCase()}`.includes(` ${text}`)).slice(0, most)
      .map((one) => ({ label: one, url: searchUrl(one), kind: words.recentSearch }));
  }

  private offer(items: Suggestion[]): void {
    const before = this.items[this.at]?.label;
    this.items = items;
    this.at = -1;
    this.list?.replaceChildren(...items.map((item, index) => this.option(item, index)));
    this.expand(items.length > 0 && document.activeElement === this.input);
    // What comes late takes no choice away that was made meanwhile.
    const same = before === undefined ? -1 : items.findIndex((item) => item.label === before);
    if (same >= 0) this.select(same);
  }

  /** On a phone: the field as a sheet over the screen. */
  open(): void {
    this.classList.add('open');
    this.input.focus();
  }

  close(): void {
    const opened = this.classList.contains('open');
    this.classList.remove('open');
    this.expand(false);
    if (opened) document.querySelector<HTMLElement>('[data-open-search]')?.focus();
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private option(item: Suggestion, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.list?.id ?? ''}-${index}`;
    option.setAttribute('role', 'option');
    option.append(Object.assign(document.createElement('span'), { textContent: item.label }));
    if (item.kind) option.append(Object.assign(document.createElement('small'), { textContent: item.kind }));
    if (item.sub) option.append(Object.assign(document.createElement('small'), { textContent: item.sub, className: 'sub' }));
    return option;
  }

  private typed = (): void => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), WAIT);
  };

  private async ask(): Promise<void> {
    const text = this.input.value.trim();
    if (text.length < 2) return this.showSuggestions([]);
    if (this.hasAttribute('live')) {
      this.dispatchEvent(new CustomEvent('suggest', { detail: { text } }));
      return;
    }
    const turn = ++this.asked;
    try {
      const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(text)}`, { headers: { Accept: 'application/json' } });
      const items = answer.ok ? ((await answer.json()) as Suggestion[]) : [];
      if (turn === this.asked) this.showSuggestions(items);
    } catch {
      this.showSuggestions([]);
    }
  }

  private pressed = (event: KeyboardEvent): void => {
    const expanded = this.input.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape') {
      if (expanded) this.expand(false);
      else this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!this.items.length) return;
      this.expand(true);
      this.select(this.at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && expanded && this.at >= 0) {
      this.go(this.items[this.at]);
    } else {
      return;
    }
    event.preventDefault();
  };

  private select(index: number): void {
    this.at = ((index + 1 + this.items.length + 1) % (this.items.length + 1)) - 1;
    [...(this.list?.children ?? [])].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === this.at));
      if (at === this.at) option.scrollIntoView({ block: 'nearest' });
    });
    if (this.at < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list?.id ?? ''}-${this.at}`);
  }

  private chosen = (event: MouseEvent): void => {
    const option = (event.target as Element).closest('[role="option"]');
    const index = option ? [...(this.list?.children ?? [])].indexOf(option) : -1;
    if (index >= 0) this.go(this.items[index]);
  };

  private submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = this.input.value.trim();
    if (text) this.go({ label: text, url: searchUrl(text) });
  };

  /** Through a link, so that the application's router takes it without loading everything anew. */
  private go(item: Suggestion | undefined): void {
    if (!item) return;
    if (item.fill) return this.complete(item.fill);
    const search = item.url.startsWith(SEARCH) ? new URLSearchParams(item.url.slice(item.url.indexOf('?'))).get('q') : null;
    if (search) rememberSearch(search);
    this.classList.remove('open');
    this.items = [];
    this.expand(false);
    this.input.blur();
    const link = Object.assign(document.createElement('a'), { href: item.url, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
  }

  /** Typing goes on behind it. */
  private complete(text: string): void {
    this.input.value = text;
    this.input.focus();
    this.input.setSelectionRange(text.length, text.length);
    this.offer([]);
  }

  private expand(open: boolean): void {
    if (this.list) this.list.hidden = !open && !this.classList.contains('open');
    this.input.setAttribute('aria-expanded', String(open));
    if (!open) this.input.removeAttribute('aria-activedescendant');
  }

  private outside = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('[data-open-search]')) {
      event.preventDefault();
      event.stopPropagation();
      this.open();
    } else if (!this.contains(target)) {
      this.expand(false);
    }
  };
}

function searchUrl(text: string): string {
  return SEARCH + encodeURIComponent(text);
}

customElements.define('continuum-search', ContinuumSearch);
