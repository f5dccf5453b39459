import type { Passage } from './guard-fields';

export const PAUSE = 600;
/** An answer takes some hundredths of a second; one that did not come by then was lost. Doubled each time, for slow connections. */
const ANSWER_WITHIN = 2_500;
const MOST_TIMES = 4;

/** Asks the server about texts: once after a pause, where they changed, and one question at a time. The latest wins. */
export class Looking {
  private asked = new Map<string, string>();
  private timer?: number;
  private patience?: number;
  private stamp = 0;
  private lost = 0;
  private waiting = false;
  private again = false;
  private anyway = false;

  /** @param ask false where there is nothing to ask about */
  constructor(private read: () => Passage[], private ask: (stamp: number, passages: Passage[]) => void, private nothing: () => void) {}

  /** The texts may have changed. @param anyway ask even where they are as they were: not all of the answer is known any more */
  later(pause = PAUSE, anyway = false): void {
    this.anyway ||= anyway;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.now(), pause);
  }

  stop(): void {
    window.clearTimeout(this.timer);
    window.clearTimeout(this.patience);
    this.waiting = this.again = this.anyway = false;
    this.lost = 0;
    this.asked.clear();
    this.stamp++;
  }

  /** The text of a field as it was when the server was asked, for the answer to the latest question; null for all others. */
  answered(stamp: number): ((field: string) => string | undefined) | null {
    if (stamp !== this.stamp) return null;
    this.lost = 0;
    this.settled();
    return (field) => this.asked.get(field);
  }

  private now(): void {
    if (this.waiting) {
      this.again = true;
      return;
    }
    const passages = this.read();
    const same = passages.length === this.asked.size && passages.every(({ field, text }) => this.asked.get(field) === text);
    if (same && !(this.anyway && passages.length)) return;
    this.anyway = false;
    this.asked = new Map(passages.map(({ field, text }) => [field, text]));
    const written = passages.filter(({ text }) => text.trim() !== '');
    if (!written.length) return this.nothing();
    this.waiting = true;
    this.patience = window.setTimeout(() => this.unanswered(), ANSWER_WITHIN * 2 ** this.lost);
    this.ask(++this.stamp, written);
  }

  private unanswered(): void {
    const changed = this.again;
    this.waiting = this.again = false;
    this.lost = Math.min(this.lost + 1, MOST_TIMES);
    if (this.lost < MOST_TIMES || changed) this.later(0, true);
  }

  private settled(): void {
    window.clearTimeout(this.patience);
    this.waiting = false;
    if (!this.again) return;
    this.again = false;
    this.later();
  }
}
