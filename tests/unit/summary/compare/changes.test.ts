import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { language } from '../../../../src/i18n/language.svelte';
import { changes } from '../../../../src/summary/compare/changes';
import { figurePairs, type FigureFile } from '../../../../src/summary/compare/figure-pairs';
import { tableFacts } from '../../../../src/summary/compare/table-facts';
import { year } from '../../../data/bundled';
import { always } from '../../../property';
import { randomTable } from '../../../random-table';
import { pressOf, side, table } from './sides';
import { reasonsTold, told } from './spoken';

const YEARS = { now: 2019, before: 2018 };
const VERSIONS = { now: 2019, before: 2019 };

afterAll(() => language.show('fr'));

/** Rows spread over a year. */
function lines(heading: string, year: number, cells: readonly string[]): string {
  const rows = cells.map((cell, at) => {
    const month = Math.floor((at * 12) / cells.length) + 1;
    return `${year}-${String(month).padStart(2, '0')}-10,${cell}`;
  });
  return [heading, ...rows].join('\n');
}

describe('events of two years', () => {
  const of = (year: number, towns: readonly string[]) =>
    side(
      year,
      table(
        'events',
        lines(
          'start,title,category,city,types,speakers',
          year,
          towns.map((town) => `Une rencontre,intervention,${town},conférence,pyg`),
        ),
      ),
    );
  const now = of(2019, [
    'Lyon',
    'Lyon',
    'Lyon',
    'Lyon',
    'Angers',
    'Le Mans',
    'Lyon',
    'Brest',
    'Lyon',
    'Nantes',
    'Lyon',
    'Lyon',
  ]);
  const before = of(2018, ['Lyon', 'Lyon', 'Paris', 'Paris', 'Angers', 'Lyon']);
  const facts = tableFacts(now, before, null);

  test('are told in French', () => {
    expect(told('fr', changes([facts], [], YEARS))).toEqual([
      '12 événements en 2019 contre 6 en 2018~: 6 de plus.',
      'À Lyon, 8 événements en 2019 contre 3 en 2018~: 5 de plus.',
      'pyg~: 12 événements en 2019 contre 6 en 2018, soit 6 de plus.',
      '3 nouvelles villes en 2019~: Brest, Le Mans et Nantes.',
      '1 nom d’intervenant·e présent en 2018 comme en 2019~: pyg.',
      '1 type d’événement présent en 2018 comme en 2019~: conférence.',
      '2 villes présentes en 2018 comme en 2019~: Lyon et Angers.',
      '1 catégorie présente en 2018 comme en 2019~: intervention.',
    ]);
  });

  test('are told in English', () => {
    expect(told('en', changes([facts], [], YEARS)).slice(0, 4)).toEqual([
      '12 events in 2019 against 6 in 2018: 6 more.',
      'In Lyon, 8 events in 2019 against 3 in 2018: 5 more.',
      'pyg: 12 events in 2019 against 6 in 2018, 6 more.',
      '3 new towns in 2019: Brest, Le Mans, and Nantes.',
    ]);
  });

  test('name the rows that they are computed from', () => {
    const all = changes([facts], [], YEARS);
    expect(all.find(({ kind }) => kind === 'value')?.evidence).toHaveLength(2);
    expect(all.find(({ kind }) => kind === 'new')?.evidence).toEqual([
      { side: 'now', table: 'events', dimension: 'city', values: ['Brest', 'Le Mans', 'Nantes'] },
    ]);
  });

  test('tell what is gone where the years are swapped', () => {
    const swapped = { now: 2018, before: 2019 };
    const all = told('fr', changes([tableFacts(before, now, null)], [], swapped));
    expect(all).toContain('6 événements en 2018 contre 12 en 2019~: 6 de moins (-50~%).');
    expect(all).toContain('3 villes de 2019 absentes en 2018~: Brest, Le Mans et Nantes.');
  });
});

describe('a year that is not known to be whole', () => {
  const now = side(2019, pressOf(2019, [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1]));
  const before = side(2018, pressOf(2018, [0, 1, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0]), {
    scope: 'extract',
  });
  const facts = tableFacts(now, before, null);

  test('is told by what both share, and why no more is', () => {
    expect(told('fr', changes([facts], [], YEARS))).toEqual([
      '1 média présent en 2018 comme en 2019~: Le Monde.',
      '1 support présent en 2018 comme en 2019~: article.',
      'Presse~: aucun écart n’est annoncé, car 2018 est un extrait, qui ne dit pas combien il y en a eu en tout.',
    ]);
    expect(told('en', changes([facts], [], YEARS))).toEqual([
      '1 outlet in both 2018 and 2019: Le Monde.',
      '1 medium in both 2018 and 2019: article.',
      'Press: no difference is told, because 2018 is an extract, which does not tell how many there were in all.',
    ]);
  });

  test('gives its reasons', () => {
    expect(reasonsTold('fr', facts.guard)).toEqual([
      '2018 est un extrait, qui ne dit pas combien il y en a eu en tout.',
      '2019 a au moins dix fois plus de mentions dans la presse que 2018 (45 contre 4).',
    ]);
  });
});

describe('reasons in words', () => {
  const EVERY = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
  const whole = side(2019, pressOf(2019, EVERY));
  const part = (counts: number[]) =>
    tableFacts(whole, side(2018, pressOf(2018, counts)), null).guard;

  test('name the months', () => {
    const half = part([2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0]);
    expect(reasonsTold('fr', half)).toEqual([
      '2018 ne couvre que les mois de janvier à juin, et seuls ces mois se comparent.',
    ]);
    expect(reasonsTold('en', half)).toEqual([
      '2018 holds January to June only, and only these months compare.',
    ]);
    expect(reasonsTold('fr', part([0, 0, 0, 2, 2, 2, 2, 2, 0, 0, 0, 0]))).toEqual([
      '2018 ne couvre que les mois d’avril à août, et seuls ces mois se comparent.',
    ]);
    expect(reasonsTold('fr', part([0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0]))).toEqual([
      '2018 ne couvre que juin, seul mois qui se compare.',
    ]);
  });

  test('say what one year counts and the other does not', () => {
    const events = (year: number, category: string) =>
      table(
        'events',
        `start,title,category\n${year}-03-02,A,intervention\n${year}-05-02,B,${category}`,
      );
    const { guard } = tableFacts(
      side(2019, events(2019, 'contribatelier')),
      side(2018, events(2018, 'intervention')),
      null,
    );
    expect(reasonsTold('fr', guard)).toEqual([
      '2019 compte 1 ligne «~contribatelier~», 2018 aucune~: sans elles, le reste se compare.',
    ]);
    expect(reasonsTold('en', guard)).toEqual([
      '2019 counts 1 row “contributors’ workshop”, 2018 none: the rest compares without them.',
    ]);
  });
});

describe('two versions of a year', () => {
  const outlets = (names: readonly string[]) =>
    side(
      2019,
      table(
        'press',
        lines(
          'date,outlet,title,medium',
          2019,
          names.map((name) => `${name},T,article`),
        ),
      ),
      {
        scope: 'unconfirmed',
      },
    );

  test('differ by corrections, and no year rises or falls', () => {
    const facts = tableFacts(
      outlets(['Arte', 'Numerama', 'Slate']),
      outlets(['Arte', 'Télérama']),
      null,
    );
    expect(told('fr', changes([facts], [], VERSIONS))).toEqual([
      '3 mentions dans la presse dans cette version contre 2 dans l’autre version~: 1 de plus.',
      '2 médias dans cette version seulement~: Numerama et Slate.',
      '1 support présent dans les deux versions~: article.',
      '1 média dans l’autre version seulement~: Télérama.',
      '1 média présent dans les deux versions~: Arte.',
    ]);
  });

  test('that are the same are said to be', () => {
    const facts = tableFacts(outlets(['Arte', 'Slate']), outlets(['Arte', 'Slate']), null);
    const all = changes([facts], [], VERSIONS);
    expect(told('fr', all)).toEqual([
      'Les mêmes 2 mentions dans la presse des deux côtés~: aucune différence.',
    ]);
    expect(told('en', all)).toEqual([
      'The same 2 mentions in the press on both sides: no difference.',
    ]);
  });
});

describe('releases and partners', () => {
  test('of two years are told by subject and by name', () => {
    const releases = (year: number, subjects: readonly string[]) =>
      side(
        year,
        table(
          'releases',
          lines(
            'start,subject,title,type,status',
            year,
            subjects.map((subject) => `${subject},T,version,done`),
          ),
        ),
      );
    const facts = tableFacts(
      releases(2019, ['PeerTube', 'PeerTube', 'PeerTube', 'Mobilizon']),
      releases(2018, ['PeerTube', 'Framadate']),
      null,
    );
    const all = told('fr', changes([facts], [], YEARS));
    expect(all).toContain('4 parutions en 2019 contre 2 en 2018~: 2 de plus.');
    expect(all).toContain('PeerTube~: 3 parutions en 2019 contre 1 en 2018, soit 2 de plus.');
    expect(told('en', changes([facts], [], YEARS))).toContain('1 new subject in 2019: Mobilizon.');

    const partners = (year: number, names: readonly string[]) =>
      side(
        year,
        table('partners', ['name,relation', ...names.map((name) => `${name},soutenu`)].join('\n')),
      );
    const ties = tableFacts(partners(2019, ['April', 'LQDN']), partners(2018, ['April']), null);
    const said = told('fr', changes([ties], [], YEARS));
    expect(said).toContain('2 liens avec des partenaires en 2019 contre 1 en 2018~: 1 de plus.');
    expect(said).toContain('1 nouveau partenaire en 2019~: LQDN.');
  });
});

describe('the first visit: the report against the year before', () => {
  const own: FigureFile = {
    side: 'now',
    figures: year.figures,
    rows: Uint32Array.from({ length: year.figures.rows }, (_, row) => row),
    scope: 'complete',
    bundled: true,
  };
  const names = ['events', 'press', 'releases', 'partners'] as const;
  const facts = names.map((name) =>
    tableFacts(side(2019, year[name], { bundled: true }), side(2018, table(name, 'id')), null),
  );
  const all = changes(facts, figurePairs([own], YEARS), YEARS);

  test('tells the figures in French', () => {
    expect(told('fr', all)).toEqual([
      'Pages vues~: 79~831~427~pages vues en 2019 contre 42~816~989 en 2018, soit 37~014~438 de plus (+86~%).',
      'Visites~: 30~284~597~visites en 2019 contre 16~829~345 en 2018, soit 13~455~252 de plus (+80~%).',
      'Visites Framadate~: 9~800~000~visites en 2019 contre 5~500~000 en 2018, soit 4~300~000 de plus (+78~%).',
      'Excédent~: environ 56~394~€ en 2019 contre 18~253~€ en 2018, soit environ 38~141~€ de plus.',
      'Dons~: environ 549~637~€ en 2019 contre 457~778~€ en 2018, soit environ 91~859~€ de plus (+20~%).',
      'Masse salariale~: environ 401~657~€ en 2019 contre 337~354~€ en 2018, soit environ 64~303~€ de plus (+19~%).',
      'Ressources~: environ 558~642~€ en 2019 contre 475~568~€ en 2018, soit environ 83~074~€ de plus (+17~%).',
      'Pas de données sur les événements, les mentions dans la presse, les parutions et les liens avec des partenaires en 2018~: c’est inconnu, et non zéro.',
    ]);
  });

  test('tells them in English', () => {
    expect(told('en', all).slice(-2)).toEqual([
      'Resources: about €558,642 in 2019 against €475,568 in 2018, about €83,074 more (+17%).',
      'No data on events, mentions in the press, releases, and ties with partners in 2018: unknown, and not zero.',
    ]);
  });
});

test('no claim is made of years of which one is an extract, and never more than ten facts', () => {
  const CLAIMS = ['total', 'month', 'value', 'new', 'gone', 'share'];
  always(
    fc.property(randomTable('events'), randomTable('events'), fc.boolean(), (a, b, isExtract) => {
      const before = side(2018, b, { scope: isExtract ? 'extract' : 'complete' });
      const facts = tableFacts(side(2019, a), before, null);
      const all = changes([facts], [], YEARS);
      expect(all.length).toBeLessThanOrEqual(10);
      expect(all.every(({ weight }) => weight > 0)).toBe(true);
      if (isExtract) expect(all.filter(({ kind }) => CLAIMS.includes(kind))).toEqual([]);
      if (a.rows > 0 && b.rows > 0) expect(all).not.toEqual([]);
    }),
  );
});
