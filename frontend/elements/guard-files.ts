import type { Span } from './guard-spans';

/** A file that a text refers to. @property places where it does, each whole link */
export interface FileLink {
  name: string;
  places: Span[];
}

const LINK = /!?\[([^\]]*)]\(\/attachments\/([a-z2-7]{26})\/[^)\s]*\)|\/attachments\/([a-z2-7]{26})\/\S*/g;

/** The files of a text, in the order in which the server counts them. */
export function filesIn(text: string): FileLink[] {
  const files = new Map<string, FileLink>();
  for (const link of text.matchAll(LINK)) {
    const key = link[2] ?? link[3] ?? '';
    const file = files.get(key) ?? { name: link[1] ?? '', places: [] };
    file.places.push({ start: link.index, end: link.index + link[0].length });
    files.set(key, file);
  }
  return [...files.values()];
}

/** The file of which the server tells under a name such as `files[0].text`. */
export function fileOf(name: string, text: string): FileLink | undefined {
  const [, index] = /^files\[(\d+)]/.exec(name) ?? [];
  return index === undefined ? undefined : filesIn(text)[Number(index)];
}
