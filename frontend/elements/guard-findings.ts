import { editBetween, moved, type Span } from './guard-spans';

export type Severity = 'block' | 'hold' | 'warn' | 'info';

/** What can be done about a finding with one click. */
export interface Way {
  kind: 'mask' | 'generalize' | 'keep';
  replacement: string;
}

/** What the server found in one of the texts. @property text what stands there, where the browser has it not itself */
export interface Found extends Span {
  field: string;
  type: string;
  rule: string;
  action: Severity;
  message: string;
  ways: Way[];
  text?: string;
}

/** The same words found in the same field, wherever they stand there and by whichever rules: they are decided on together. */
export interface Finding {
  key: string;
  field: string;
  rules: string[];
  text: string;
  action: Severity;
  message: string;
  ways: Way[];
  places: Span[];
}

/** What the author answered: this stays, because. */
export interface Kept {
  field: string;
  rule: string;
  text: string;
  reason: string;
}

export const SEVERITIES: readonly Severity[] = ['block', 'hold', 'warn', 'info'];

export function keyOf({ field, text }: { field: string; text: string }): string {
  return JSON.stringify([field, text]);
}

/** Findings in the order of the texts; where rules differ, the strictest speaks. @param textOf the text of a field as it was when the server read it */
export function findingsOf(found: readonly Found[], textOf: (field: string) => string | undefined): Finding[] {
  const all = new Map<string, Finding>();
  for (const { start, end, text: told, ...one } of found) {
    const text = textOf(one.field)?.slice(start, end) || (told ?? '');
    const key = keyOf({ ...one, text });
    const known = all.get(key);
    const { action, field, message, rule, ways } = one;
    if (!known) {
      all.set(key, { key, text, places: [{ start, end }], field, rules: [rule], action, message, ways });
      continue;
    }
    if (!known.places.some((place) => place.start === start)) known.places.push({ start, end });
    if (!known.rules.includes(rule)) known.rules.push(rule);
    if (SEVERITIES.indexOf(action) < SEVERITIES.indexOf(known.action)) Object.assign(known, { action, message, ways });
  }
  return [...all.values()];
}

/** The findings after one field's text was changed; those whose words were edited are gone until the server answers again. */
export function followed(findings: readonly Finding[], field: string, before: string, after: string): Finding[] {
  if (before === after) return [...findings];
  const edit = editBetween(before, after);
  return findings.flatMap((finding) => {
    if (finding.field !== field) return [finding];
    const places = finding.places.map((place) => moved(place, edit)).filter((place) => place !== null);
    return places.length ? [{ ...finding, places }] : [];
  });
}

export function counts(findings: readonly Finding[]): Map<Severity, number> {
  const all = new Map<Severity, number>();
  for (const severity of SEVERITIES) {
    const number = findings.filter((one) => one.action === severity).length;
    if (number) all.set(severity, number);
  }
  return all;
}
