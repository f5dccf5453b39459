import { type Finding, keyOf, type Kept } from './guard-findings';

const PREFIX = 'continuum.stays.';

/** What an author decided to leave as it is, and why: kept in this browser beside the draft until the text is sent. */
export class KeptAnswers {
  /** To which draft they belong. */
  draft = '';
  private answers: Kept[] = [];

  /** @param told about each change: one answer for each rule */
  constructor(private told: (all: Kept[]) => void) {}

  /** Turns to the answers of another draft. */
  turnTo(draft: string): void {
    const before = this.answers.length;
    this.draft = draft;
    this.answers = stored(draft);
    if (before || this.answers.length) this.told(this.answers);
  }

  /** The answer to a finding, if it answers all rules that found it. */
  of({ key, rules }: Finding): Kept | undefined {
    const mine = this.answers.filter((one) => keyOf(one) === key);
    return rules.every((rule) => mine.some((one) => one.rule === rule)) ? mine[0] : undefined;
  }

  keep(finding: Finding, reason: string): void {
    const { field, rules, text } = finding;
    this.change([...this.without(finding), ...rules.map((rule) => ({ field, rule, text, reason }))]);
  }

  takeBack(finding: Finding): void {
    this.change(this.without(finding));
  }

  /** They were sent with the text: nobody has to be told. */
  forget(): void {
    this.answers = [];
    this.store();
  }

  private without({ key }: Finding): Kept[] {
    return this.answers.filter((one) => keyOf(one) !== key);
  }

  private change(answers: Kept[]): void {
    this.answers = answers;
    this.store();
    this.told(answers);
  }

  private store(): void {
    if (!this.draft) return;
    try {
      if (this.answers.length) localStorage.setItem(PREFIX + this.draft, JSON.stringify(this.answers));
      else localStorage.removeItem(PREFIX + this.draft);
    } catch {
      // No room or no permission: they are kept as long as the page is open.
    }
  }
}

function stored(draft: string): Kept[] {
  try {
    return draft ? (JSON.parse(localStorage.getItem(PREFIX + draft) ?? '[]') as Kept[]) : [];
  } catch {
    return [];
  }
}
