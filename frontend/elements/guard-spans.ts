/** A stretch of a text, in UTF-16 code units, as the server counts them. */
export interface Span {
  start: number;
  end: number;
}

/** One stretch of a text that became another. */
export interface Edit {
  at: number;
  removed: number;
  added: string;
}

const WORD = /[\p{L}\p{N}_]/u;

/** What was changed between two states of a text; what is the same at both ends is left out. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  let same = 0;
  while (same < most - at && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  return { at, removed: before.length - at - same, added: after.slice(at, after.length - same) };
}

/** Where a stretch stands after an edit; null where it was itself edited, or grew by a letter at one of its ends. */
export function moved<T extends Span>(span: T, edit: Edit): T | null {
  const end = edit.at + edit.removed;
  if (span.end < edit.at || (span.end === edit.at && !WORD.test(edit.added.charAt(0)))) return span;
  if (span.start > end || (span.start === end && !WORD.test(edit.added.slice(-1)))) {
    const by = edit.added.length - edit.removed;
    return { ...span, start: span.start + by, end: span.end + by };
  }
  return null;
}
