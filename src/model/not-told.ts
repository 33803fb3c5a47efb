const NOT_TOLD =
  /^(-+|[–—]+|\.+|\?+|n\.? ?c\.?|n\.? ?d\.?|n\.? ?r\.?|n\/?a|n\.a\.|neant|inconnue?s?|unknown|none|null|nan|non communiquee?s?|non disponible|non renseignee?s?|non datee?s?|sans date|en attente|tb[acd]|a (?:venir|confirmer|definir|determiner|fixer|preciser))$/;

/** Whether a folded text says that what is asked for is not known: `n.c.`, `?`, `à confirmer`. */
export function isNotTold(folded: string): boolean {
  return NOT_TOLD.test(folded);
}
