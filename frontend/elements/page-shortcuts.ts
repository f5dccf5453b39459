/**
 * Single keys: / search, ? help, j k next and previous item, r q b u the page's own. Never while somebody types; off
 * where localStorage has continuum.shortcuts=off (WCAG 2.1.4). Words of the help stand in the page: dialog#shortcuts.
 */
const KEYS: Record<string, (event: KeyboardEvent) => boolean> = {
  '/': () => focus(document.querySelector<HTMLElement>('.search input')) || press('[data-open-search]'),
  '?': () => help(),
  j: () => step(1),
  k: () => step(-1),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event) || off()) return;
  if (document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-dialog-overlay')) return;
  const act = KEYS[event.key] ?? (/^[a-z0-9]$/.test(event.key) ? () => pressKey(event.key) : undefined);
  if (act?.(event)) event.preventDefault();
});

function off(): boolean {
  try {
    return localStorage.getItem('continuum.shortcuts') === 'off';
  } catch {
    return false;
  }
}

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement
    && (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [role="combobox"], [role="textbox"]'));
}

function focus(element: HTMLElement | null): boolean {
  if (!element || element.offsetParent === null) return false;
  element.focus();
  return true;
}

function press(selector: string, within: ParentNode = document): boolean {
  const control = [...within.querySelectorAll<HTMLElement>(selector)].find((one) => one.offsetParent !== null || one.closest('details.menu'));
  control?.click();
  return control !== undefined;
}

/** The control for a key in the item that has the focus, else in the page. */
function pressKey(key: string): boolean {
  const selector = `[data-key="${key}"]`;
  const item = document.activeElement?.closest('[data-item]');
  return (item && press(selector, item)) || press(`#main ${selector}`);
}

function step(by: 1 | -1): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].filter((item) => item.offsetParent !== null);
  if (items.length === 0) return false;
  const current = items.findIndex((item) => item.contains(document.activeElement));
  const next = current < 0 ? nearest(items) : Math.min(items.length - 1, Math.max(0, current + by));
  const item = items[next];
  if (!item) return false;
  if (!item.hasAttribute('tabindex')) item.tabIndex = -1;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
  items.forEach((one) => one.classList.toggle('at', one === item));
  item.addEventListener('blur', () => item.classList.remove('at'), { once: true });
  return true;
}

/** The first item that is on the screen. */
function nearest(items: HTMLElement[]): number {
  return Math.max(0, items.findIndex((item) => item.getBoundingClientRect().bottom > 80));
}

function help(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#shortcuts');
  const choice = dialog?.querySelector<HTMLInputElement>('[data-shortcuts-off]');
  if (choice) choice.checked = off();
  dialog?.showModal();
  return dialog !== null;
}

document.addEventListener('change', (event) => {
  const choice = event.target as HTMLInputElement;
  if (choice.matches('[data-shortcuts-off]')) localStorage.setItem('continuum.shortcuts', choice.checked ? 'off' : 'on');
});
