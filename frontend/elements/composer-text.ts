/** Changes to a textarea that the browser's undo knows and that fire `input`, as typing does. */

export function insertText(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Inserts a block with an empty line before and after it, the cursor behind it. */
export function insertBlock(area: HTMLTextAreaElement, block: string): void {
  const before = area.value.slice(0, area.selectionStart);
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  insertText(area, `${gap}${block.trimEnd()}\n\n`);
}

/** Replaces a text that stands somewhere, as a place held for an upload. */
export function replaceText(area: HTMLTextAreaElement, old: string, by: string): void {
  const at = area.value.indexOf(old);
  if (at < 0) return;
  const { selectionStart, selectionEnd } = area;
  const moved = (position: number) => (position > at ? Math.max(at, position + by.length - old.length) : position);
  area.setRangeText(by, at, at + old.length, 'preserve');
  area.setSelectionRange(moved(selectionStart), moved(selectionEnd));
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
