import type { Finding } from './guard-findings';
import type { Span } from './guard-spans';

/** One of the places of a finding, where a cursor can stand. */
export interface Stop {
  finding: Finding;
  place: Span;
}

interface Here {
  field: string;
  at: number;
}

export const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether a key asks for the next finding (1), the one before (-1) or neither (0). On a Mac, Alt with an arrow moves by paragraphs. */
export function wanted({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || metaKey) return 0;
  if (key === 'F8' && !altKey) return shiftKey ? -1 : 1;
  if (MAC || !altKey || shiftKey) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

/** All places in the order of the form and its texts. */
export function stopsOf(findings: readonly Finding[], fields: readonly string[]): Stop[] {
  return findings.flatMap((finding) => (fields.includes(finding.field) ? finding.places.map((place) => ({ finding, place })) : []))
    .sort((one, other) => fields.indexOf(one.finding.field) - fields.indexOf(other.finding.field) || one.place.start - other.place.start);
}

/** The place in which the cursor stands. */
export function stopAt(stops: readonly Stop[], field: string, at: number): Stop | undefined {
  return stops.find(({ finding, place }) => finding.field === field && place.start <= at && at <= place.end);
}

/** The next or the previous place, seen from the cursor, else from what is open; around the ends. */
export function stopBeside(stops: readonly Stop[], fields: readonly string[], here: Here | null, active: string, by: -1 | 1): Stop | undefined {
  if (!here) return stops[(stops.findIndex(({ finding }) => finding.key === active) + by + stops.length) % stops.length];
  const beyond = ({ finding, place }: Stop) => fields.indexOf(finding.field) - fields.indexOf(here.field) || place.start - here.at;
  return by > 0 ? (stops.find((stop) => beyond(stop) > 0) ?? stops[0]) : (stops.findLast((stop) => beyond(stop) < 0) ?? stops.at(-1));
}
