declare global {
  interface Window {
    /** What was pressed in the first paint; see scripts/early.js. */
    pressedEarly?: HTMLElement;
  }
}

/** Presses what was pressed before the application was there, if it stands in this part of the screen. Once. */
export function pressAgain(root: ParentNode): void {
  const early = window.pressedEarly;
  const same = early && [...root.querySelectorAll<HTMLElement>('[data-action]')].find((one) => one.id === early.id && data(one) === data(early));
  if (!same) return;
  delete window.pressedEarly;
  // Not before the server's listeners are bound.
  setTimeout(() => same.click());
}

function data(control: HTMLElement): string {
  return JSON.stringify({ ...control.dataset });
}
