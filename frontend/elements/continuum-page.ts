import './continuum-composer';
import './continuum-find';
import './continuum-search';
import { sendForm } from './csrf';
import { actionOf, composerAction, type PageAction } from './page-actions';
import { pressAgain, takePainted, typedEarly } from './page-early';
import { closeMenus, collapseReplies } from './page-parts';
import { followMoved } from './page-moved';
import { ReadTracking } from './page-reading';
import { replaceKeeping } from './page-replace';
import './page-shortcuts';
import { tellTimes } from './times';

const UNDER_WAY_AFTER = 100;
const GIVE_BACK_AFTER = 10_000;
const NOT_SCREENS = 'a[href^="/attachments/"], a[href^="/api/"], a[href^="/v3/"], a[href$="/print"], a[data-plain]';

/**
 * A region whose HTML the server's templates make. Light DOM, so that pages look the same here and for guests.
 *
 * The server calls show, adopt, swap, append, before, after, removePart, announce, scrollToPart, call and done. What people do
 * comes back as one event, `page-action` with {action, data}: clicks on [data-action], forms with data-action, changes of
 * select and input with data-action, what was read in [data-read-tracking] (`read`, data.number), and the events of a
 * continuum-composer inside (`composer-send`, `composer-draft`, `composer-preview`, `composer-mention`,
 * `composer-cancel`; data has the composer's id as `composer`, its data-attributes, and value, key or text).
 *
 * A link to a hit of a search, a[data-hit], is followed as any link; that it was opened is told on the way (`hit`, data.rank).
 *
 * Elements with data-keep="name" survive a show(): what was typed into them is not lost when the page is drawn anew.
 */
export class ContinuumPage extends HTMLElement {
  private pressed = new Set<HTMLElement>();
  private placed = new Map<HTMLElement, string>();
  private shown = '';
  private reading = new ReadTracking((number) => this.emit({ action: 'read', data: { number: String(number) } }));

  connectedCallback(): void {
    this.addEventListener('click', this.clicked);
    this.addEventListener('submit', this.submitted);
    this.addEventListener('change', this.changed);
    for (const name of ['send', 'draft-changed', 'preview', 'mention', 'cancel']) {
      this.addEventListener(name, this.composed as EventListener);
    }
  }

  disconnectedCallback(): void {
    this.reading.stop();
  }

  /** Replaces the content. With focus, as after a navigation: to the part the URL names, else to the first heading. */
  show(html: string, focus: boolean): void {
    const first = document.getElementById('first-paint');
    if (html === this.shown && !focus) return this.done();
    this.shown = html;
    this.redraw(() => replaceKeeping(this, html));
    this.ready(this);
    this.reading.watch(this);
    if (first) {
      typedEarly(first, this);
      requestAnimationFrame(() => first.remove());
    }
    if (focus) this.arrive(first !== null);
    this.done();
    pressAgain(this);
  }

  /** Shows what the first HTML had of this part of the screen; where it was not the same, the server is asked for it. */
  adopt(part: string, mark: string, focus: boolean): void {
    const html = takePainted(part, mark);
    if (html !== null) return this.show(html, focus);
    // Heard by the view or by the layout around it. Not before the server's listeners are bound.
    setTimeout(() => this.dispatchEvent(new CustomEvent('page-action', { detail: { action: 'unpainted' }, bubbles: true })));
  }

  /** Replaces one part by its new HTML; the focus stays on the same control if it was inside. */
  swap(id: string, html: string): void {
    const part = this.find(id);
    if (part) this.redraw(() => replaceKeeping(part, html, true));
    this.drawn();
  }

  override append(...what: (Node | string)[]): void {
    const [id, html] = what;
    if (typeof id !== 'string' || typeof html !== 'string') return super.append(...what);
    this.insert(id, 'beforeend', html);
  }

  prependTo(id: string, html: string): void {
    this.insert(id, 'afterbegin', html);
  }

  insertAfter(id: string, html: string): void {
    this.insert(id, 'afterend', html);
  }

  insertAhead(id: string, html: string): void {
    this.insert(id, 'beforebegin', html);
  }

  removePart(id: string): void {
    const part = this.find(id);
    if (part?.contains(document.activeElement)) {
      (part.nextElementSibling ?? this).querySelector<HTMLElement>('a, button, [tabindex]')?.focus();
    }
    part?.remove();
    this.drawn();
  }

  /** Calls a method of an element inside, such as `sent` of a composer. */
  call(id: string, method: string, ...args: unknown[]): void {
    const part = this.find(id) as unknown as Record<string, (...all: unknown[]) => void> | null;
    part?.[method]?.(...args);
    this.done();
  }

  /** Puts an element of the view into the page: at [data-place] of that name, else after the part with that id. */
  place(where: string, element: HTMLElement): void {
    this.placed.set(element, where);
    this.settle(element, where);
  }

  /** Says a sentence to screen readers, politely. */
  announce(text: string): void {
    let region = document.getElementById('announcements');
    if (!region) {
      region = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'announcements', className: 'sr' }));
      region.setAttribute('role', 'status');
    }
    region.textContent = '';
    setTimeout(() => (region.textContent = text), 50);
  }

  scrollToPart(id: string): void {
    const part = this.find(id);
    if (!part) return;
    part.scrollIntoView({ block: 'start' });
    part.classList.add('shown');
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  }

  /** The server has answered: controls can be pressed again. */
  done(): void {
    for (const control of this.pressed) release(control);
    this.pressed.clear();
  }

  private find(id: string): HTMLElement | null {
    return id ? this.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
  }

  /** Draws while the placed elements wait outside, so that what was typed into them is not thrown away with the rest. */
  private redraw(draw: () => void): void {
    const active = document.activeElement as HTMLElement | null;
    for (const element of this.placed.keys()) if (this.contains(element)) this.after(element);
    draw();
    this.placed.forEach((where, element) => element.isConnected && this.settle(element, where));
    if (active?.isConnected && active !== document.activeElement) active.focus({ preventScroll: true });
  }

  private settle(element: HTMLElement, where: string): void {
    const place = this.querySelector(`[data-place="${CSS.escape(where)}"]`);
    if (place) place.append(element);
    else this.find(where)?.after(element);
  }

  private insert(id: string, where: InsertPosition, html: string): void {
    this.find(id)?.insertAdjacentHTML(where, html);
    this.drawn();
  }

  private drawn(): void {
    this.shown = '';
    this.ready(this);
    this.reading.watch(this);
    this.done();
  }

  private ready(root: ParentNode): void {
    tellTimes(root);
    collapseReplies(root);
    // What is not a screen of the application must not be taken for one by its router.
    for (const link of root.querySelectorAll(NOT_SCREENS)) link.setAttribute('router-ignore', '');
  }

  private arrive(first: boolean): void {
    followMoved();
    const target = window.location.hash.length > 1 ? this.find(decodeURIComponent(window.location.hash.slice(1))) : null;
    if (target) return this.scrollToPart(target.id);
    if (first) return;
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
  }

  private clicked = (event: MouseEvent): void => {
    const target = event.target as Element;
    closeMenus(target);
    if (target.closest('a.skip')) {
      event.preventDefault();
      document.querySelector<HTMLElement>('#main h1')?.focus();
      return;
    }
    const hit = target.closest<HTMLElement>('a[data-hit]');
    if (hit) this.emit({ action: 'hit', data: { rank: hit.dataset.hit ?? '' } });
    const control = target.closest<HTMLElement>('[data-action]');
    if (!control || !this.contains(control) || event.ctrlKey || event.metaKey) return;
    if (control.matches('form, select, input:not([type="button"]), textarea')) return;
    event.preventDefault();
    if (control.getAttribute('aria-disabled') === 'true') return;
    this.act(control, actionOf(control));
  };

  private submitted = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (form.hasAttribute('data-csrf')) {
      event.preventDefault();
      void sendForm(form);
    } else if (form.dataset.action) {
      event.preventDefault();
      const button = event.submitter as HTMLButtonElement | null;
      this.act(button ?? form, actionOf(form, button));
    }
  };

  private changed = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement>('select[data-action], input[data-action]');
    if (control) this.emit(actionOf(control));
  };

  private composed = (event: CustomEvent): void => {
    const action = composerAction(event);
    if (action) this.emit(action);
  };

  private act(control: HTMLElement, action: PageAction): void {
    control.closest<HTMLDetailsElement>('details.menu')?.removeAttribute('open');
    if (!control.hasAttribute('data-stays')) this.press(control);
    this.emit(action);
  }

  private press(control: HTMLElement): void {
    control.setAttribute('aria-disabled', 'true');
    this.pressed.add(control);
    setTimeout(() => this.pressed.has(control) && control.classList.add('busy'), UNDER_WAY_AFTER);
    setTimeout(() => this.pressed.delete(control) && release(control), GIVE_BACK_AFTER);
  }

  private emit(action: PageAction): void {
    this.dispatchEvent(new CustomEvent('page-action', { detail: action }));
  }
}

function release(control: HTMLElement): void {
  control.removeAttribute('aria-disabled');
  control.classList.remove('busy');
}

customElements.define('continuum-page', ContinuumPage);
