/**
 * Replaces the content of an element (or, with whole, the element itself) by HTML, but keeps what must not be lost:
 * elements with data-keep that are also in the new HTML, which menus and details are open, and the focus.
 */
export function replaceKeeping(element: HTMLElement, html: string, whole = false): void {
  const focus = rememberFocus(element);
  const kept = new Map([...element.querySelectorAll<HTMLElement>('[data-keep]')].map((one) => [one.dataset.keep, one]));
  const open = new Set([...element.querySelectorAll<HTMLDetailsElement>('details[id][open]')].map((one) => one.id));
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const fresh of template.content.querySelectorAll<HTMLElement>('[data-keep]')) {
    const old = kept.get(fresh.dataset.keep);
    if (old) fresh.replaceWith(old);
  }
  for (const details of template.content.querySelectorAll<HTMLDetailsElement>('details[id]')) {
    if (open.has(details.id)) details.open = true;
  }
  const parent = whole ? element.parentElement : element;
  if (whole) element.replaceWith(template.content);
  else element.replaceChildren(template.content);
  if (parent) focus(parent);
}

function rememberFocus(element: HTMLElement): (now: ParentNode) => void {
  const active = document.activeElement as HTMLElement | null;
  if (!active || !element.contains(active)) return () => undefined;
  const selector = selectorOf(active);
  const field = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement ? active : null;
  const range = field && 'selectionStart' in field ? [field.selectionStart, field.selectionEnd] : null;
  return (now) => {
    const again = active.isConnected ? active : selector ? now.querySelector<HTMLElement>(selector) : null;
    again?.focus({ preventScroll: true });
    if (field && again === field && range) field.setSelectionRange(range[0] ?? null, range[1] ?? null);
  };
}

/** How to find the same control in the new HTML: by its id, or by what it does and to what. */
function selectorOf(control: HTMLElement): string | null {
  if (control.id) return `#${CSS.escape(control.id)}`;
  const data = ['action', 'key', 'number', 'id', 'kind', 'value']
    .filter((name) => control.dataset[name] !== undefined)
    .map((name) => `[data-${name}="${CSS.escape(control.dataset[name] ?? '')}"]`);
  if (data.length) return data.join('');
  const href = control.getAttribute('href');
  return href ? `a[href="${CSS.escape(href)}"]` : null;
}
