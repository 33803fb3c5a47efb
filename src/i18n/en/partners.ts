/** What a sentence on the partners says. */
export interface PartnersFacts {
  shown: number;
  total: number;
  partners: number;
  several: number;
  relations: number;
  relation: { name: string; count: number } | null;
  /** The only partner. */
  name: string | null;
  number: (value: number) => string;
}

export const partners = {
  sentence(facts: PartnersFacts): string {
    const { shown, total, partners, several, relations, relation, name, number } = facts;
    if (shown === 0) return `None of the ${number(total)} ties is selected.`;
    if (shown === 1) return `1 tie out of ${number(total)}: ${name} (${relation?.name}).`;
    const ties =
      shown === total ? `${number(shown)} ties` : `${number(shown)} of the ${number(total)} ties`;
    if (name !== null) return `${ties}, all with ${name}.`;
    const whom = `${ties} with ${number(partners)} partners`;
    if (relations === 1) return `${whom}, all “${relation?.name}”.`;
    const kinds = `${whom}, of ${number(relations)} kinds`;
    const most = relation ? `, first of all “${relation.name}” (${number(relation.count)})` : '';
    if (several === 0) return `${kinds}${most}.`;
    return `${kinds}${most}; ${number(several)} ${several === 1 ? 'partner has' : 'partners have'} more than one.`;
  },
  notStated: 'not stated',
  picture: 'The partners as islands, one per relation',
  how: 'A dotted line joins the places of a partner that has several ties.',
  bars: 'The partners by relation; the table below has their names',
  island: (name: string, count: number, total: number): string =>
    count === total ? `${name}: ${count}` : `${name}: ${count} of ${total}`,
};
