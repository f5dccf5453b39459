import type { Severity } from './guard-findings';

/** What the list of findings says itself; why something was found, and what can take its place, come from the server. */
export const guardWords = {
  title: ['1 thing here could identify someone', '{0} things here could identify someone'],
  hints: ['1 hint', '{0} hints'],
  allKept: ['1 thing stays as it is', '{0} things stay as they are'],
  count: {
    block: ['1 must go', '{0} must go'],
    hold: ['1 for a moderator', '{0} for a moderator'],
    warn: ['1 to check', '{0} to check'],
    info: ['1 hint', '{0} hints'],
  } satisfies Record<Severity, [string, string]>,
  severity: { block: 'Must go', hold: 'For a moderator', warn: 'Check', info: 'Hint' } satisfies Record<Severity, string>,
  look: 'Show all',
  hide: 'Hide',
  close: 'Close',
  next: 'Next finding',
  previous: 'Previous finding',
  keys: 'Alt with the arrow up or down goes from one to the next.',
  keysOnMac: 'F8 goes to the next.',
  place: '{0} of {1}',
  show: 'Show “{0}” in the text',
  times: '{0} times',
  generalize: 'Write “{0}”',
  mask: 'Mask as {0}',
  keep: 'Keep it',
  keepBecause: 'Keep, because …',
  keepNow: 'Keep it',
  cancel: 'Cancel',
  why: 'Why does it stay?',
  whyForModerator: 'Why does it stay? A moderator will read this.',
  stays: 'stays',
  takeBack: 'Change',
  wrong: 'This was wrong',
  wrongReason: 'The author says that this was found wrongly.',
  told: 'Thank you. Your staff will see that this rule was wrong here, and nothing of your text.',
  toldButMustGo: 'Thank you, your staff will see that. Until they change the rule, please say it in other words.',
  replaced: 'Replaced by {0}.',
  inFile: 'It stands in the file. Change the file and add it again, or take it out.',
  takeOut: 'Take the file out',
  tookOut: 'The file was taken out of the text.',
  file: 'File “{0}”',
  undo: 'Undo',
  undone: 'Undone.',
  mustGo: 'Not published yet: what must go has to be replaced first. Your text is kept.',
  decide: 'Not published yet: replace what could identify someone, or say why it stays. Your text is kept.',
  lookAgain: 'Not published yet: look at this first. If it is fine as it is, press the same button again.',
  ready: 'Nothing is in the way any more. Press the button again.',
  held: 'A moderator will look at this before others see it.',
  onlyYou: 'Only you see this. The check runs on this site; your text goes nowhere else.',
  list: 'What could identify someone',
  fields: {
    title: 'Title', body: 'Text', summary: 'Summary', tags: 'Tags', note: 'Note',
    recommendations: 'Recommendation {0}', references: 'Source {0}', 'files.name': 'Name of file {0}', 'files.alt': 'Description of image {0}', files: 'File {0}',
  } satisfies Record<string, string> as Record<string, string>,
} as const;

export function count(forms: readonly [string, string], number: number): string {
  return (number === 1 ? forms[0] : forms[1]).replace('{0}', String(number));
}

/** What people call a field that is not on the screen, such as `files[0].name` or `recommendations[2].text`. */
export function fieldName(name: string): string {
  const [, list = name, index, part = ''] = /^(\w+)\[(\d+)]\.?(\w*)$/.exec(name) ?? [];
  const known = guardWords.fields[`${list}.${part}`] ?? guardWords.fields[list];
  return known?.replace('{0}', String(Number(index) + 1)) ?? name;
}
