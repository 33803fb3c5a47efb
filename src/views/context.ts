import { createContext } from 'svelte';
import type { Explorer } from '../filter/explorer.svelte';
import type { Page } from '../filter/page.svelte';
import type { Highlight } from './highlight.svelte';
import type { Library } from './library.svelte';
import type { Reference } from './reference.svelte';

/** What every view of a page shares. */
export interface Context {
  readonly explorer: Explorer;
  readonly page: Page;
  readonly highlight: Highlight;
  readonly library: Library;
  /** The year compared with; null where the shown one stands alone. */
  readonly reference: Reference | null;
}

export const [pageContext, providePageContext] = createContext<Context>();
