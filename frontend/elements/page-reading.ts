const AT_MOST_EVERY = 2000;
const SEEN_AFTER = 600;
const STEPS = Array.from({ length: 11 }, (_, step) => step / 10);

/** Tells how far somebody has read: the highest data-number that stood on the screen long enough to be seen. */
export class ReadTracking {
  private observer?: IntersectionObserver;
  private watched = new WeakSet<Element>();
  private subject?: string;
  private highest = 0;
  private told = 0;
  private timer?: number;

  constructor(private tell: (number: number) => void) {}

  watch(root: HTMLElement): void {
    const tracking = root.querySelector<HTMLElement>('[data-read-tracking]');
    if (!tracking) return this.stop();
    if (tracking.dataset.id !== this.subject) this.stop();
    this.subject = tracking.dataset.id;
    this.told = Math.max(this.told, Number(tracking.dataset.readTracking) || 0);
    this.observer ??= new IntersectionObserver((entries) => this.saw(entries), { threshold: STEPS });
    for (const post of tracking.querySelectorAll('[data-number]')) {
      if (this.watched.has(post)) continue;
      this.watched.add(post);
      this.observer.observe(post);
    }
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.watched = new WeakSet();
    this.highest = this.told = 0;
  }

  private saw(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, intersectionRatio, boundingClientRect } of entries) {
      const bottomSeen = boundingClientRect.bottom <= window.innerHeight;
      if (!isIntersecting || (intersectionRatio < 0.6 && !bottomSeen)) continue;
      setTimeout(() => this.stayed(target), SEEN_AFTER);
    }
  }

  private stayed(post: Element): void {
    const { top, bottom } = post.getBoundingClientRect();
    if (!post.isConnected || document.visibilityState !== 'visible' || bottom < 0 || top > window.innerHeight) return;
    this.highest = Math.max(this.highest, Number((post as HTMLElement).dataset.number) || 0);
    this.timer ??= window.setTimeout(() => this.report(), this.told ? AT_MOST_EVERY : SEEN_AFTER);
  }

  private report(): void {
    this.timer = undefined;
    if (this.highest <= this.told) return;
    this.told = this.highest;
    this.tell(this.highest);
  }
}
