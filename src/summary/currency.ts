const CURRENCIES: readonly string[] = ['EUR', 'USD', 'GBP', 'CHF', 'CAD'];

/** Whether a unit is a currency, by its code; `ETP`, full-time equivalents, is none. */
export function isCurrency(unit: string): boolean {
  return CURRENCIES.includes(unit);
}
