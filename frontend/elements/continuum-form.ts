const TEXTS = ':is(vaadin-text-field, vaadin-text-area, vaadin-integer-field, vaadin-email-field)[data-name]';

interface Field extends HTMLElement {
  value: string;
}

/**
 * A form that remembers what was typed until it is saved: in the storage of this tab, under data-keep-as. So an expired
 * session, a reload or a wrong click loses nothing. Passwords are never among it.
 *
 * The server calls restore once the fields have their stored values, and forget when all is saved. `restored` is fired
 * where something typed was put back.
 */
export class ContinuumForm extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', this.typed);
    this.addEventListener('change', this.typed);
  }

  restore(): void {
    const kept = this.kept();
    let any = false;
    for (const field of this.fields()) {
      const value = kept[field.dataset.name ?? ''];
      if (value === undefined || value === field.value) continue;
      field.value = value;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      any = true;
    }
    if (any) this.dispatchEvent(new CustomEvent('restored'));
    else this.forget();
  }

  forget(): void {
    sessionStorage.removeItem(this.key());
  }

  private typed = (event: Event): void => {
    if (this.dataset.keepAs && (event.target as Element).closest(TEXTS)) this.keep();
  };

  private keep(): void {
    const values = Object.fromEntries(this.fields().map((field) => [field.dataset.name ?? '', field.value]));
    try {
      sessionStorage.setItem(this.key(), JSON.stringify(values));
    } catch {
      // No room or not allowed: then it is not kept, and nothing else is worse for it.
    }
  }

  private kept(): Record<string, string> {
    try {
      return JSON.parse(sessionStorage.getItem(this.key()) ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  }

  private fields(): Field[] {
    return [...this.querySelectorAll<Field>(TEXTS)];
  }

  private key(): string {
    return `continuum.typed/${this.dataset.keepAs ?? ''}`;
  }
}

customElements.define('continuum-form', ContinuumForm);
