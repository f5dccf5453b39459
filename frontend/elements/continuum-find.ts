import { PlaceMarks } from './find-marks';
import { folded, placesOf } from './find-text';
import { say } from './words';

const WAIT = 150;
const SHORTEST = 2;
const ARRIVED = 150;

/**
 * Finds words within what is read on a page. Its form is in the server's template (shell/find.html); the key f or its button opens it, Enter and
 * Shift+Enter go on and back, Escape closes it and gives the focus back. Where there are further pages, the server is asked by the page action
 * `find-posts` {q} and answers by found(); the next place may then be on another page, which is gone to by its URL.
 */
export class ContinuumFind extends HTMLElement {
  private marks = new PlaceMarks();
  private places: Range[] = [];
  private now = -1;
  /** How many places are on which page; only where there are several. */
  private pages = new Map<number, number>();
  /** On the page that comes: the first place or the last one. */
  private coming: 1 | -1 | 0 = 0;
  private left: Element | null = null;
  private cameFrom: HTMLElement | null = null;
  private timer?: number;
  private made = false;
  private changes = new MutationObserver((all) => all.every((one) => this.contains(one.target)) || this.again());

  connectedCallback(): void {
    if (!this.made) {
      this.made = true;
      this.querySelector('[data-open-find]')?.addEventListener('click', () => this.open());
      this.querySelector('[data-close-find]')?.addEventListener('click', () => this.close());
      this.form.addEventListener('submit', (event) => event.preventDefault());
      this.form.addEventListener('click', (event) => {
        const step = (event.target as Element).closest<HTMLElement>('[data-step]')?.dataset.step;
        if (step) this.step(step === '1' ? 1 : -1);
      });
      this.input.addEventListener('input', () => {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.search(), WAIT);
      });
      this.input.addEventListener('keydown', this.pressed);
    }
    if (this.form.hidden) return;
    this.watch();
    // It was kept while the page around it was drawn anew; that has taken the focus by then.
    setTimeout(() => this.isConnected && this.again());
  }

  disconnectedCallback(): void {
    this.changes.disconnect();
    this.marks.clear();
  }

  open(): void {
    if (this.form.hidden) this.cameFrom = document.activeElement as HTMLElement | null;
    this.form.hidden = false;
    this.watch();
    this.input.focus();
    this.input.select();
    this.search();
  }

  close(): void {
    window.clearTimeout(this.timer);
    this.form.hidden = true;
    this.changes.disconnect();
    this.places = [];
    this.marks.clear();
    const back = this.cameFrom?.isConnected && this.cameFrom !== document.body ? this.cameFrom : this.querySelector<HTMLElement>('[data-open-find]');
    back?.focus({ preventScroll: true });
  }

  /** The server's answer: `page:count page:count …` for a text. */
  found(text: string, pages: string): void {
    if (text !== this.input.value) return;
    this.pages = new Map(pages.split(' ').filter(Boolean).map((one) => one.split(':').map(Number) as [number, number]));
    this.tell();
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  /** Which of several pages this is: as the page itself says, since its URL may be there a moment later. */
  private get page(): number {
    const previous = this.root.querySelector<HTMLAnchorElement>('.pager a[rel="prev"]');
    return previous ? (Number(new URL(previous.href).searchParams.get('page')) || 1) + 1 : 1;
  }

  private get root(): HTMLElement {
    return this.closest('continuum-page') ?? document.body;
  }

  private watch(): void {
    this.changes.observe(this.root, { childList: true, subtree: true });
  }

  private search(): void {
    this.pages.clear();
    this.look();
    this.now = this.places.length ? this.nearest() : -1;
    this.show(this.places.length > 0);
    if (this.sought && this.root.querySelector('.pager')) {
      this.root.dispatchEvent(new CustomEvent('page-action', { detail: { action: 'find-posts', data: { q: this.input.value } } }));
    }
  }

  /** The page was drawn anew, or another one came. */
  private again(): void {
    if (this.coming && this.left?.isConnected) return;
    this.look();
    if (this.coming) {
      this.now = this.coming === 1 ? 0 : this.places.length - 1;
      const came = this.places.length > 0;
      if (came) this.coming = 0;
      this.show(came);
      if (!came) return;
      this.input.focus({ preventScroll: true });
      // The application scrolls to the top of what it went to, a moment after it is there.
      setTimeout(() => {
        const place = this.marks.touches ? this.marks.now : this.places[this.now];
        if (place) this.reveal(place);
      }, ARRIVED);
    } else {
      this.now = Math.min(this.now, this.places.length - 1);
      this.show(false);
    }
  }

  private get sought(): string {
    const text = folded(this.input.value).trim();
    return text.length < SHORTEST ? '' : text;
  }

  private look(): void {
    this.marks.clear();
    this.places = placesOf(this.sought, this.root.querySelectorAll(this.within));
  }

  /** What is read here. What stands on each of several pages belongs to the first one. */
  private get within(): string {
    return [this.page === 1 ? this.dataset.apart : '', this.dataset.within].filter(Boolean).join(', ');
  }

  /** The first place that is on the screen or below it. */
  private nearest(): number {
    return Math.max(0, this.places.findIndex((place) => place.getBoundingClientRect().bottom > 80));
  }

  private step(by: 1 | -1): void {
    const next = this.now + by;
    if (this.places[next]) this.now = next;
    else if (!this.turn(by)) this.now = by === 1 ? 0 : this.places.length - 1;
    else return;
    this.show(true);
  }

  /** Goes to the next page with a place, behind the last one to the first. @return false where this page is the only one */
  private turn(by: 1 | -1): boolean {
    const pages = [...this.pages.keys()].filter((page) => page !== this.page).sort((one, other) => (one - other) * by);
    const page = pages.find((one) => (one - this.page) * by > 0) ?? pages[0];
    if (page === undefined) return false;
    this.coming = by;
    this.left = this.root.querySelector(this.within);
    const url = new URL(window.location.href);
    url.hash = '';
    if (page === 1) url.searchParams.delete('page');
    else url.searchParams.set('page', String(page));
    // Through a link, so that the application's router takes it.
    const link = Object.assign(document.createElement('a'), { href: url.pathname + url.search, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    return true;
  }

  private show(scroll: boolean): void {
    this.changes.disconnect();
    // Where marks are elements, the words stand in other nodes without them.
    if (this.marks.touches) this.look();
    const one = this.places[this.now];
    if (scroll && one) this.reveal(one);
    this.marks.draw(this.places, this.now);
    this.watch();
    this.tell();
  }

  /** Opens what it is folded into, and brings it to the middle of the screen. */
  private reveal(place: Range): void {
    for (let details = place.startContainer.parentElement?.closest('details'); details; details = details.parentElement?.closest('details')) details.open = true;
    if (place.startContainer.parentElement?.closest('[data-depth][hidden]')) {
      for (const button of this.root.querySelectorAll<HTMLElement>('button[data-collapse][aria-expanded="false"]')) button.click();
    }
    const box = place.getBoundingClientRect();
    if (box.top < 120 || box.bottom > window.innerHeight - 100) {
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      window.scrollBy({ top: box.top - window.innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
    }
  }

  private tell(): void {
    const status = this.querySelector('output') as HTMLOutputElement;
    const elsewhere = (is: (page: number) => boolean): number => [...this.pages].filter(([page]) => page !== this.page && is(page)).reduce((sum, [, count]) => sum + count, 0);
    const all = this.places.length + elsewhere(() => true);
    const text = !this.sought ? '' : all === 0 ? (status.dataset.none ?? '')
      : say(status.dataset.of ?? '', this.places.length ? elsewhere((page) => page < this.page) + this.now + 1 : '–', all);
    if (status.textContent !== text) status.textContent = text;
  }

  private pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

customElements.define('continuum-find', ContinuumFind);
