declare global {
  interface Window {
    /** What was pressed in the first paint; see scripts/early.js. */
    pressedEarly?: HTMLElement;
    /** The button with which a form in the first paint was sent. */
    pressedWith?: HTMLButtonElement | null;
    /** The parts of the first paint as they came; see scripts/painted.js. */
    paintedFirst?: Record<string, { mark: string; html: string } | undefined>;
  }
}

/** The HTML of a part of the first paint, if it has this mark; once, because what is shown later is newer. */
export function takePainted(part: string, mark: string): string | null {
  const painted = window.paintedFirst?.[part];
  if (painted) delete window.paintedFirst?.[part];
  return painted?.mark === mark ? painted.html : null;
}

/** Presses what was pressed before the application was there, if it stands in this part of the screen. Once. */
export function pressAgain(root: ParentNode): void {
  const early = window.pressedEarly;
  const same = early && [...root.querySelectorAll<HTMLElement>('[data-action]')].find((one) => one.id === early.id && data(one) === data(early));
  if (!same) return;
  delete window.pressedEarly;
  // Not before the server's listeners are bound.
  setTimeout(() => (same instanceof HTMLFormElement ? same.requestSubmit(buttonOf(same)) : same.click()));
}

function buttonOf(form: HTMLFormElement): HTMLButtonElement | null {
  const pressed = window.pressedWith;
  const buttons = [...form.querySelectorAll<HTMLButtonElement>('button:not([type=button])')];
  return buttons.find((one) => pressed && one.name === pressed.name && one.value === pressed.value) ?? null;
}

function data(control: HTMLElement): string {
  return JSON.stringify({ ...control.dataset });
}

/** Takes over what was typed into the same fields of the first paint, and the place of the cursor. */
export function typedEarly(first: ParentNode, root: ParentNode): void {
  for (const old of first.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name]:not([type=hidden]), textarea[name]')) {
    const selector = old.id ? `#${CSS.escape(old.id)}` : `${old.localName}[name="${CSS.escape(old.name)}"]`;
    const fresh = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (!fresh || fresh === old) continue;
    if (old.value !== old.defaultValue) fresh.value = old.value;
    if (document.activeElement === old) {
      fresh.focus({ preventScroll: true });
      if (old.selectionStart !== null) fresh.setSelectionRange(old.selectionStart, old.selectionEnd);
    }
  }
}
