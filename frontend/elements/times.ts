/** Times as people say them: "3 h ago", with the exact time on hover and for screen readers. */

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
const exact = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'short' });
const steps: [limit: number, size: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [3600, 60, 'minute'],
  [86_400, 3600, 'hour'],
  [604_800, 86_400, 'day'],
];

export function said(at: Date, now = Date.now()): string {
  const seconds = (now - at.getTime()) / 1000;
  if (Math.abs(seconds) < 45) return 'just now';
  const step = steps.find(([limit]) => Math.abs(seconds) < limit);
  if (step) return relative.format(-Math.round(seconds / step[1]), step[2]);
  const sameYear = at.getFullYear() === new Date(now).getFullYear();
  return at.toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: sameYear ? undefined : 'numeric' });
}

/** Writes all times below an element. Absolute ones carry data-exact and are left alone. */
export function tellTimes(root: ParentNode): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[datetime]:not([data-exact])')) {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.getTime())) continue;
    const text = said(at);
    if (time.textContent !== text) time.textContent = text;
    time.title = exact.format(at);
  }
}

setInterval(() => document.visibilityState === 'visible' && tellTimes(document), 60_000);
