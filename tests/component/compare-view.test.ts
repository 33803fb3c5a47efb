// @vitest-environment jsdom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import CompareView from '../../src/views/CompareView.svelte';
import { beside, pageOn, renderOn } from './page';

const PARTNER = ['id', 'name', 'relation'];
const EVENT = ['id', 'start', 'title', 'category', 'city', 'types'];
const RELEASE = ['id', 'start', 'end', 'precision', 'subject', 'title', 'type', 'status'];

const shown = {
  events: [EVENT, ['e1', '2019-03-08', 'A', 'intervention', 'Lyon', 'stand']],
  releases: [RELEASE, ['r1', '2019-05-14', '', 'day', 'PeerTube', 'La 2.0', 'version', 'done']],
  partners: [PARTNER, ['p1', 'CEMEA', 'historique'], ['p2', 'Zourit', 'co-projet']],
};

const older = {
  events: [EVENT, ['f1', '2018-03-08', 'B', 'intervention', 'Lyon', 'stand']],
  releases: [RELEASE, ['s1', '2018-05-14', '', 'day', 'PeerTube', 'La 1.0', 'version', 'done']],
  partners: [PARTNER, ['q1', 'CEMEA', 'historique'], ['q2', 'NLnet', 'financeur']],
};

test.each(['fr', 'en'] as const)(
  'each part of the comparison has a name of its own in %s',
  async (code) => {
    language.show(code);
    renderOn(beside(pageOn(shown), 2018, older), CompareView, {});
    const asks = screen.getAllByRole('button', { name: /mêmes lignes|same rows/ });
    expect(asks).toHaveLength(3);
    for (const ask of asks) await userEvent.click(ask);
    await screen.findAllByRole('heading', { level: 3, name: /ligne à ligne|row by row/i });
    const names = screen.getAllByRole('region').map((region) => {
      const labelled = document.getElementById(region.getAttribute('aria-labelledby') ?? '');
      return region.getAttribute('aria-label') ?? labelled?.textContent;
    });
    expect(names).toContain(code === 'fr' ? 'Partenaires' : 'Partners');
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  },
);
