import { createContext } from 'svelte';
import type { Explorer } from '../filter/explorer.svelte';
import type { Page } from '../filter/page.svelte';
import type { Highlight } from './highlight.svelte';

/** What every view of a page shares. */
export interface Context {
  readonly explorer: Explorer;
  readonly page: Page;
  readonly highlight: Highlight;
}

export const [pageContext, providePageContext] = createContext<Context>();
