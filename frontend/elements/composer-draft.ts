/** A copy of what is being written, in this browser, so that nothing typed is lost whatever happens to the server. */
interface Copy {
  value: string;
  at: number;
}

const PREFIX = 'continuum.draft.';
const KEEP_FOR = 30 * 86_400_000;

export function keepCopy(key: string, value: string): void {
  if (!key) return;
  try {
    if (value.trim()) localStorage.setItem(PREFIX + key, JSON.stringify({ value, at: Date.now() } satisfies Copy));
    else localStorage.removeItem(PREFIX + key);
  } catch {
    // No room or no permission: the server's draft remains.
  }
}

export function copyOf(key: string): Copy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Copy | null;
    return copy && copy.at > Date.now() - KEEP_FOR ? copy : null;
  } catch {
    return null;
  }
}

export function dropCopy(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // There was none.
  }
}

/**
 * Says when a text should be saved: 2 s after the last change, at the latest 15 s after the first unsaved one, and when
 * asked to at once.
 */
export class SaveTimer {
  private pause?: number;
  private latest?: number;

  constructor(private save: () => void) {}

  changed(): void {
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.now(), 2_000);
    this.latest ??= window.setTimeout(() => this.now(), 15_000);
  }

  /** Saves if anything is unsaved. */
  now(): void {
    if (this.pause === undefined && this.latest === undefined) return;
    this.forget();
    this.save();
  }

  forget(): void {
    window.clearTimeout(this.pause);
    window.clearTimeout(this.latest);
    this.pause = this.latest = undefined;
  }
}
