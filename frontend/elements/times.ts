/** Times as people say them: "3 h ago", with the exact time on hover and for screen readers. */

const days = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'short' });

export function said(at: Date, now = Date.now()): string {
  const minutes = Math.round((now - at.getTime()) / 60_000);
  const size = Math.abs(minutes);
  if (size < 1) return 'just now';
  if (size < 60) return minutes > 0 ? `${size} min ago` : `in ${size} min`;
  if (size < 1_440) return minutes > 0 ? `${Math.round(size / 60)} h ago` : `in ${Math.round(size / 60)} h`;
  if (size < 10_080) return days.format(-Math.round(minutes / 1_440), 'day');
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
