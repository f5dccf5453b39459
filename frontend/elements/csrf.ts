/** The token that Spring Security asks for with every change, from the cookie that it sets. */
export function csrfHeader(): Record<string, string> {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie ? { 'X-XSRF-TOKEN': decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) } : {};
}

/** Sends a form[data-csrf] with the token and goes where data-then says, or where the answer led. */
export async function sendForm(form: HTMLFormElement): Promise<void> {
  const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), headers: csrfHeader() });
  window.location.assign(form.dataset.then ?? answer.url);
}
