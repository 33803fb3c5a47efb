import type { PartnersFacts, partners as en } from '../en/partners';

export const partners: typeof en = {
  sentence(facts: PartnersFacts) {
    const { shown, total, partners, several, relations, relation, name, number } = facts;
    if (shown === 0) return `Aucun des ${number(total)} liens n’est retenu.`;
    if (shown === 1) return `1 lien sur ${number(total)} : ${name} (${relation?.name}).`;
    const ties =
      shown === total ? `${number(shown)} liens` : `${number(shown)} des ${number(total)} liens`;
    if (name !== null) return `${ties}, tous avec ${name}.`;
    const whom = `${ties} avec ${number(partners)} partenaires`;
    if (relations === 1) return `${whom}, tous « ${relation?.name} ».`;
    const kinds = `${whom}, de ${number(relations)} sortes`;
    const most = relation ? `, d’abord « ${relation.name} » (${number(relation.count)})` : '';
    if (several === 0) return `${kinds}${most}.`;
    return `${kinds}${most} ; ${number(several)} ${several < 2 ? 'partenaire en a' : 'partenaires en ont'} plus d’un.`;
  },
  notStated: 'non précisé',
  picture: 'Les partenaires en îles, une par sorte de lien',
  how: 'Un pointillé relie les places d’un partenaire qui a plusieurs liens.',
  bars: 'Les partenaires par sorte de lien ; le tableau plus bas a leurs noms',
  island: (name, count, total) =>
    count === total ? `${name} : ${count}` : `${name} : ${count} sur ${total}`,
};
