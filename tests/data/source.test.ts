import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../src/model/tables';
import { rowsOf } from './bundled';

/** The headings of the report and their pages, as its table of contents gives them. */
const CONTENTS: Readonly<Record<string, number>> = {
  Introduction: 3,
  'Vie associative': 4,
  'Ressources financières': 4,
  'Ressources & Relations Humaines': 4,
  'Équipe bénévole': 4,
  'Équipe opérationnelle salariée': 5,
  'Actions « en ligne »': 6,
  'Améliorations apportées aux services en ligne proposés au public': 6,
  'Annonce de la fermeture planifiée de certains services': 6,
  PeerTube: 6,
  Mobilizon: 7,
  'Mooc CHATONS': 8,
  Contributton: 8,
  Bénévalibre: 9,
  'Autres actions': 9,
  "Enquête « Réseau d'accompagnement au numérique libre »": 9,
  Prestations: 9,
  'L.A. Coalition': 10,
  Internationalisation: 10,
  'Développement de réseaux': 11,
  'Collectif CHATONS': 11,
  'Soutien à différentes structures': 11,
  'Soutien au documentaire « La Bataille du Libre »': 11,
  'Soutien au projet « Métacartes Numérique Éthique »': 12,
  'Soutien à Pytitions': 12,
  'Soutien à ImagoTV': 12,
  'Soutien à des projets techniques (WebRTC & 2FA)': 13,
  'Autres soutiens': 13,
  Partenariats: 13,
  'Interventions publiques et actions de plaidoyer': 14,
  "Nombre et qualité d'interventions en présentiel": 14,
  Contribateliers: 16,
  'Nombre et qualité de nos productions écrites': 16,
  'Campagne « Carnets de voyage de Contributopia »': 16,
  Framablog: 17,
  Framabook: 17,
  'Tribunes publiques': 17,
  "Rédaction d'une « charte de modération » pour nos services": 18,
  'Production de contenus pour le projet « [Résolu] »': 18,
  'Interventions dans les médias': 18,
  Bénéficiaires: 20,
  'Les « échecs »': 20,
  'Conclusions et perspectives': 22,
};

describe('every row names a heading of the report, and that heading’s page', () => {
  test.each(TABLE_NAMES)('%s', (name) => {
    const strays = rowsOf(name)
      .filter(({ section, page }) => String(CONTENTS[section]) !== page)
      .map(({ id, section, page }) => `${id}: ${section}, page ${page}`);
    expect(strays).toEqual([]);
  });
});

describe('the tables hold what the report lists', () => {
  const events = rowsOf('events');
  const talks = events.filter(({ category }) => category === 'intervention');
  const press = rowsOf('press');

  test('58 talks and 8 dated workshops', () => {
    expect(talks).toHaveLength(58);
    expect(events.filter(({ category }) => category === 'contribatelier')).toHaveLength(8);
    expect(events).toHaveLength(66);
  });

  test('17 talks in Lyon, 17 by Angie', () => {
    expect(talks.filter(({ city }) => city === 'Lyon')).toHaveLength(17);
    expect(talks.filter(({ speakers }) => speakers.split(';').includes('Angie'))).toHaveLength(17);
  });

  test('41 mentions, 7 in Next INpact, 10 in September', () => {
    expect(press).toHaveLength(41);
    expect(press.filter(({ outlet }) => outlet === 'Next INpact')).toHaveLength(7);
    expect(press.filter(({ date }) => date.startsWith('2019-09'))).toHaveLength(10);
  });

  test('one spelling for each speaker and outlet', () => {
    const names = [
      ...talks.flatMap(({ speakers }) => speakers.split(';')),
      ...press.map((p) => p.outlet),
    ];
    const spellings = new Map<string, Set<string>>();
    for (const name of names) {
      const key = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      spellings.set(key, (spellings.get(key) ?? new Set()).add(name));
    }
    expect([...spellings.values()].filter((all) => all.size > 1)).toEqual([]);
  });
});
