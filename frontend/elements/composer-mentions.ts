/** Somebody who can be mentioned. */
export interface Mentioned {
  handle: string;
  name: string;
  line?: string;
}

interface Provided {
  matched: boolean;
  fragment?: HTMLElement;
}

interface ChangeDetail {
  text: string;
  provide: (result: Promise<Provided>) => void;
}

/** Connects a text-expander to whoever knows the people: asks, and shows what comes back in time. */
export class Mentions {
  private answer?: (result: Provided) => void;
  private asked = '';

  constructor(private ask: (text: string) => void) {}

  change = (event: Event): void => {
    const { text, provide } = (event as CustomEvent<ChangeDetail>).detail;
    this.answer?.({ matched: false });
    provide(new Promise((resolve) => (this.answer = resolve)));
    this.asked = text;
    this.ask(text);
  };

  value = (event: Event): void => {
    const detail = (event as CustomEvent<{ item: HTMLElement; value: string | null }>).detail;
    detail.value = `@${detail.item.dataset.handle ?? ''}`;
  };

  /** Who was found for what was typed. An answer that comes when more has been typed is too late. */
  show(people: Mentioned[], text: string): void {
    if (text !== this.asked) return;
    this.answer?.(people.length ? { matched: true, fragment: list(people) } : { matched: false });
    this.answer = undefined;
  }
}

function list(people: Mentioned[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'suggester';
  list.setAttribute('role', 'listbox');
  for (const person of people) {
    const option = list.appendChild(document.createElement('li'));
    option.setAttribute('role', 'option');
    option.dataset.handle = person.handle;
    option.id = `mention-${person.handle}`;
    option.append(person.name, Object.assign(document.createElement('small'), { textContent: `@${person.handle}${person.line ? ` · ${person.line}` : ''}` }));
  }
  return list;
}
