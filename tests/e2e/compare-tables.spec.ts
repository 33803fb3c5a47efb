import type { Page } from '@playwright/test';
import { begin, confirmBoth, set } from './comparing';
import { expectData, ledger, preview, submit } from './importing';
import { downloaded, expect, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A file of 2018 and one of 2017, and what was counted in them by hand. */
interface Pair {
  table: string;
  now: string;
  before: string;
  /** By dimension: new, recurring and gone values. */
  sets: Record<string, [number, number, number]>;
  /** The set that is downloaded, with all its lines. */
  file: { dimension: string; lines: string[] };
  /** What changed, in both languages, in this order. */
  sentences: { fr: string[]; en: string[] };
}

const PRESS: Pair = {
  table: 'press',
  now: [
    'Date;Média;Titre;Type',
    '05/01/2018;Le Monde;A;article',
    '06/02/2018;Le Monde;B;entretien',
    '07/03/2018;Next INpact;C;article',
    '08/05/2018;Libération;D;article',
    '09/07/2018;Next INpact;E;article',
    '10/09/2018;Le Monde;F;article',
    '11/10/2018;Libération;G;émission',
    '12/12/2018;Basta;H;article',
  ].join('\n'),
  before: [
    'Date;Média;Titre;Type',
    '04/01/2017;Le Monde;I;article',
    '05/02/2017;Numerama;J;article',
    '06/04/2017;Numerama;K;article',
    '07/06/2017;Next INpact;L;entretien',
    '08/08/2017;Numerama;M;article',
    '09/10/2017;Numerama;N;article',
    '10/12/2017;Le Monde;O;article',
  ].join('\n'),
  sets: { outlet: [2, 2, 1], medium: [1, 2, 0] },
  file: {
    dimension: 'outlet',
    lines: [
      'outlet,2017,2018,difference,status,comparability',
      'Numerama,4,0,-4,gone,comparable',
      'Libération,0,2,2,new,comparable',
      'Le Monde,2,3,1,recurring,comparable',
      'Next INpact,1,2,1,recurring,comparable',
      'Basta,0,1,1,new,comparable',
    ],
  },
  sentences: {
    fr: [
      '8 mentions dans la presse en 2018 contre 7 en 2017 : 1 de plus.',
      '2 nouveaux médias en 2018 : Libération et Basta.',
      '2 supports présents en 2017 comme en 2018 : article et entretien.',
      '2 médias présents en 2017 comme en 2018 : Le Monde et Next INpact.',
      '1 nouveau support en 2018 : émission.',
      '1 média de 2017 absent en 2018 : Numerama.',
    ],
    en: [
      '8 mentions in the press in 2018 against 7 in 2017: 1 more.',
      '2 new outlets in 2018: Libération and Basta.',
      '2 media in both 2017 and 2018: article and interview.',
      '2 outlets in both 2017 and 2018: Le Monde and Next INpact.',
      '1 new medium in 2018: broadcast.',
      '1 outlet of 2017 absent in 2018: Numerama.',
    ],
  },
};

const RELEASES: Pair = {
  table: 'releases',
  now: [
    'Date;Logiciel;Version;Libellé;Type;État',
    '10/01/2018;PeerTube;1.0;Une;version;done',
    '11/03/2018;PeerTube;1.1;Deux;version;done',
    '12/05/2018;PeerTube;1.2;Trois;version;done',
    '13/07/2018;Mobilizon;0.1;Quatre;annonce;done',
    '14/09/2018;Mobilizon;0.2;Cinq;version;planned',
    '15/12/2018;Framaforms;2.0;Six;version;done',
  ].join('\n'),
  before: [
    'Date;Logiciel;Version;Libellé;Type;État',
    '09/01/2017;PeerTube;0.1;Sept;annonce;done',
    '10/04/2017;Framaforms;1.0;Huit;version;done',
    '11/06/2017;Framadate;1.1;Neuf;version;done',
    '12/08/2017;Framadate;1.2;Dix;version;done',
    '13/10/2017;Framapad;2.0;Onze;version;done',
    '14/12/2017;Framaforms;1.1;Douze;version;done',
  ].join('\n'),
  sets: { subject: [1, 2, 2], 'release-type': [0, 2, 0], status: [1, 1, 0] },
  file: {
    dimension: 'subject',
    lines: [
      'subject,2017,2018,difference,status,comparability',
      'PeerTube,1,3,,recurring,unconfirmed',
      'Framadate,2,0,,gone,unconfirmed',
      'Mobilizon,0,2,,new,unconfirmed',
      'Framaforms,2,1,,recurring,unconfirmed',
      'Framapad,1,0,,gone,unconfirmed',
    ],
  },
  sentences: {
    // A release that is planned is counted in one year alone: no difference may be told.
    fr: [
      '2 types de parution présents en 2017 comme en 2018 : version et annonce.',
      '2 sujets présents en 2017 comme en 2018 : PeerTube et Framaforms.',
      '1 état présent en 2017 comme en 2018 : paru.',
      'Parutions : aucun écart n’est annoncé, car 2018 compte 1 ligne « prévu », 2017 aucune : sans elles, le reste se compare.',
    ],
    en: [
      '2 types of release in both 2017 and 2018: version and announcement.',
      '2 subjects in both 2017 and 2018: PeerTube and Framaforms.',
      '1 status in both 2017 and 2018: done.',
      'Releases: no difference is told, because 2018 counts 1 row “planned”, 2017 none: the rest compares without them.',
    ],
  },
};

const PARTNERS: Pair = {
  table: 'partners',
  now: [
    'Partenaire;Relation;Site',
    'CEMÉA;projet;https://cemea.example',
    'FPH;financeur;https://fph.example',
    'Quadrature du Net;soutenu;https://lqdn.example',
    'Exodus Privacy;soutenu;https://exodus.example',
  ].join('\n'),
  before: [
    'Partenaire;Relation;Site',
    'CEMÉA;soutenu;https://cemea.example',
    'FPH;financeur;https://fph.example',
    'April;projet;https://april.example',
  ].join('\n'),
  sets: { partner: [2, 2, 1], relation: [0, 3, 0] },
  file: {
    dimension: 'partner',
    lines: [
      'partner,2017,2018,difference,status,comparability',
      'April,1,0,-1,gone,comparable',
      'Exodus Privacy,0,1,1,new,comparable',
      'Quadrature du Net,0,1,1,new,comparable',
      // As the site writes the name that the file has as CEMÉA.
      'CEMEA,1,1,0,recurring,comparable',
      'FPH,1,1,0,recurring,comparable',
    ],
  },
  sentences: {
    fr: [
      '4 liens avec des partenaires en 2018 contre 3 en 2017 : 1 de plus.',
      '2 nouveaux partenaires en 2018 : Exodus Privacy et Quadrature du Net.',
      '3 types de lien présents en 2017 comme en 2018 : soutenu, financeur et projet.',
      '2 partenaires présents en 2017 comme en 2018 : CEMEA et FPH.',
      '1 partenaire de 2017 absent en 2018 : April.',
    ],
    en: [
      '4 ties with partners in 2018 against 3 in 2017: 1 more.',
      '2 new partners in 2018: Exodus Privacy and Quadrature du Net.',
      // The report has no such tie: the word is the file's own.
      '3 kinds of tie in both 2017 and 2018: supported, funder, and projet.',
      '2 partners in both 2017 and 2018: CEMEA and FPH.',
      '1 partner of 2017 absent in 2018: April.',
    ],
  },
};

async function bring(page: Page, year: number, table: string, text: string): Promise<void> {
  await begin(page, `${table}-${year}.csv`, text);
  await expect(preview(page)).toHaveAttribute('data-table', table);
  await expect(page.getByRole('spinbutton', { name: 'Année', exact: true })).toHaveValue(
    String(year),
  );
  await submit(page).click();
  await expect(ledger(page)).toHaveAttribute('data-imported', String(text.split('\n').length - 1));
}

/** As it is read: the spaces of typography are spaces. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

async function expectSentences(page: Page, title: string, wanted: readonly string[]) {
  const items = page.getByRole('region', { name: title }).getByRole('listitem');
  await expect(items).toHaveCount(wanted.length);
  const told = await items.evaluateAll((all) =>
    all.map((one) => one.firstChild?.textContent ?? ''),
  );
  expect(told.map((text) => plain(text).trim())).toEqual(wanted);
}

for (const pair of [PRESS, RELEASES, PARTNERS]) {
  test(`two years of ${pair.table} made by hand come out as counted by hand`, async ({ page }) => {
    await bring(page, 2018, pair.table, pair.now);
    await bring(page, 2017, pair.table, pair.before);
    await open(page, '#/compare?year=2018&with=2017');
    await confirmBoth(page);

    for (const [dimension, [entered, recurring, gone]] of Object.entries(pair.sets)) {
      await expectData(set(page, dimension), { new: entered, recurring, gone });
    }
    const { dimension, lines } = pair.file;
    const csv = set(page, dimension).getByRole('button', { name: /CSV/ });
    expect((await downloaded(page, csv)).text.trimEnd().split('\n')).toEqual(lines);
    const json = set(page, dimension).getByRole('button', { name: /JSON/ });
    const records = JSON.parse((await downloaded(page, json)).text) as Record<string, unknown>[];
    const [heading, ...values] = lines;
    const lineOf = (record: Record<string, unknown>) =>
      heading.split(',').map((name) => record[name] ?? '');
    expect(records.map((record) => lineOf(record).join())).toEqual(values);
    await expectSentences(page, 'Ce qui a changé', pair.sentences.fr);
    await open(page, '#/compare?year=2018&with=2017&lang=en');
    await expectSentences(page, 'What changed', pair.sentences.en);

    // The other way round, what was new is gone.
    await open(page, '#/compare?year=2017&with=2018&lang=fr');
    for (const [dimension, [entered, recurring, gone]] of Object.entries(pair.sets)) {
      await expectData(set(page, dimension), { new: gone, recurring, gone: entered });
    }
  });
}

test('years that hardly compare are told for what they are', async ({ page }) => {
  const day = (year: number, at: number) =>
    `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/${year}`;
  const rows = (year: number, count: number) =>
    Array.from({ length: count }, (_, at) => `${day(year, at)};Le Monde;${year} ${at}`);
  const heading = 'Date;Média;Titre';
  await bring(page, 2018, 'press', [heading, ...rows(2018, 84)].join('\n'));
  // Ten times smaller; and a file of three years in one, kept as that of the last.
  await bring(page, 2017, 'press', [heading, ...rows(2017, 7)].join('\n'));
  await open(page, '#/compare?year=2018&with=2017');
  const press = page.getByRole('region', { name: 'Presse', exact: true });
  await expect(press).toContainText(/dix fois plus|12 fois/);
  await page.goto('about:blank');
  await open(page, '#/compare?year=2018&with=2018');
  await expect(page.getByTestId('ignored')).toContainText('2018');
});

test('a sentence of more values than an address holds leads to the list, and to no part of it', async ({
  page,
}) => {
  const day = (year: number, at: number) => `15/${String((at % 12) + 1).padStart(2, '0')}/${year}`;
  const heading = 'Date;Média;Titre';
  const outlets = Array.from({ length: 501 }, (_, at) => `${day(2018, at)};Radio ${at};A${at}`);
  const before = Array.from({ length: 60 }, (_, at) => `${day(2017, at)};Le Monde;B${at}`);
  await bring(page, 2018, 'press', [heading, ...outlets].join('\n'));
  await bring(page, 2017, 'press', [heading, ...before].join('\n'));
  await open(page, '#/compare?year=2018&with=2017');
  await confirmBoth(page);
  await expectData(set(page, 'outlet'), { new: 501, recurring: 0, gone: 1 });
  const many = page.getByRole('listitem').filter({ hasText: '501 nouveaux médias' });
  await expect(many).toContainText('trop nombreux pour un lien');
  await expect(many.getByRole('link')).toHaveCount(0);
});
