/** What somebody searched for last in this browser: kept here alone, the server's log knows no names. Gone with signing out. */
const KEY = 'continuum.searches';
const MOST = 8;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** As the last one; the same once. */
export function rememberSearch(text: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([text, ...recentSearches().filter((one) => one !== text)].slice(0, MOST)));
  } catch {
    // Without room or permission there is nothing to suggest, and nothing else is lost.
  }
}

document.addEventListener('submit', (event) => {
  if ((event.target as HTMLFormElement).getAttribute('action') === '/sign-out') localStorage.removeItem(KEY);
}, true);
