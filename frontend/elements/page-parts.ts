import { words } from './words';

/** Menus and reply trees: what works without asking the server. */

export function closeMenus(except: Element | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (!except || !menu.contains(except)) menu.open = false;
  }
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  closeMenus(target);
  const copying = target.closest<HTMLElement>('[data-copy]');
  if (copying) void copy(copying);
  const opening = target.closest<HTMLElement>('[data-dialog]');
  if (opening) document.querySelector<HTMLDialogElement>(`dialog#${CSS.escape(opening.dataset.dialog ?? '')}`)?.showModal();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const menu = document.querySelector<HTMLDetailsElement>('details.menu[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

/**
 * Posts are flat siblings with data-depth; a post's replies are the deeper ones right after it. A post with
 * button[data-collapse] can hide them: the button is hidden in the HTML and appears where there is something to hide.
 */
export function collapseReplies(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-collapse]')) {
    const post = button.closest<HTMLElement>('[data-depth]');
    const replies = post ? repliesOf(post) : [];
    button.hidden = replies.length === 0;
    if (!post || button.dataset.ready || button.hidden) continue;
    button.dataset.ready = 'yes';
    button.setAttribute('aria-expanded', 'true');
    button.addEventListener('click', () => toggle(button, post));
  }
}

function toggle(button: HTMLButtonElement, post: HTMLElement): void {
  const collapse = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!collapse));
  const replies = repliesOf(post);
  for (const reply of replies) reply.hidden = collapse;
  for (const inner of replies.flatMap((reply) => [...reply.querySelectorAll('button[data-collapse]')])) {
    inner.setAttribute('aria-expanded', 'true');
  }
  const label = button.querySelector('.text') ?? button;
  label.textContent = collapse ? (button.dataset.show ?? '').replace('{0}', String(replies.length)) : (button.dataset.hide ?? '');
}

function repliesOf(post: HTMLElement): HTMLElement[] {
  const depth = Number(post.dataset.depth);
  const replies: HTMLElement[] = [];
  for (let next = post.nextElementSibling; next instanceof HTMLElement; next = next.nextElementSibling) {
    if (next.dataset.depth === undefined) continue;
    if (Number(next.dataset.depth) <= depth) break;
    replies.push(next);
  }
  return replies;
}

/** Copies a text or, where it begins with a slash, the whole URL, and says so on the control for two seconds. */
async function copy(control: HTMLElement): Promise<void> {
  const text = control.dataset.copy ?? '';
  await navigator.clipboard.writeText(text.startsWith('/') ? window.location.origin + text : text);
  const label = [...control.childNodes].findLast((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) ?? control;
  const before = label.textContent;
  label.textContent = words.copied;
  setTimeout(() => (label.textContent = before), 2_000);
}
