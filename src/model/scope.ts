/** Whether a file holds its whole year: only its reader knows. */
export type Scope = 'unconfirmed' | 'complete' | 'extract';
