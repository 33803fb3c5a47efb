import type { Explorer } from '../filter/explorer.svelte';
import type { Page } from '../filter/page.svelte';
import type { Context } from '../views/context';
import { takeDrops } from './file-drop';
import { knownValues } from './known-values';
import { Wizard } from './wizard.svelte';

interface Held {
  wizard: Wizard;
  /** The year on the page now: its values are known to the next file. */
  explorer: Explorer;
}

const wizards = new WeakMap<Page, Held>();

/**
 * The wizard of a page. It outlives the view, which is drawn anew with the year on the page, and
 * is closed once the reader has gone to another view.
 */
export function wizardOnPage({ explorer, library, page }: Context): Wizard {
  const held = wizards.get(page);
  if (held) {
    held.explorer = explorer;
    return held.wizard;
  }
  const wizard = new Wizard(library, () => knownValues(begun.explorer.year.tables));
  const begun: Held = { wizard, explorer };
  wizards.set(page, begun);
  wizard.prepare();
  const forget = $effect.root(() => {
    // Not when the view goes: while it is drawn anew, there is none.
    $effect(() => {
      if (page.view === 'import') return;
      wizard.close();
      wizards.delete(page);
      forget();
    });
    // Nor are these missed then: the browser would open them in place of the page.
    $effect(() => takeDrops((files) => void wizard.open(files)));
  });
  return wizard;
}
