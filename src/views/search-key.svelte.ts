const REMEMBERED = 'millesime-search-key';

/**
 * Whether the key `/` alone opens the search. Who speaks to the computer, or hits keys by
 * accident, can turn it off; Ctrl+K goes on working.
 */
class SearchKey {
  #on: boolean = $state(remembered());

  get on(): boolean {
    return this.#on;
  }

  toggle(): void {
    this.#on = !this.#on;
    try {
      if (this.#on) localStorage.removeItem(REMEMBERED);
      else localStorage.setItem(REMEMBERED, 'off');
    } catch {
      // Not remembered, but heeded.
    }
  }

  /** Whether the keys pressed ask for the search. Not while typing, nor over a dialog. */
  asks(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.isComposing || event.repeat) return false;
    if (event.altKey || isField(event.target) || document.querySelector('dialog[open]')) {
      return false;
    }
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl) return event.key.toLowerCase() === 'k' && !event.shiftKey;
    return this.#on && event.key === '/';
  }
}

export const searchKey = new SearchKey();

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input, textarea, select') || target.isContentEditable)
  );
}

function remembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) !== 'off';
  } catch {
    return true;
  }
}
