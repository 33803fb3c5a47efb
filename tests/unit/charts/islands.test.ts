import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archipelago, type Box, type Island, type IslandNames } from '../../../src/charts/islands';
import { always } from '../../property';

const lettering = {
  name: (text: string) => text.length * 7,
  title: (text: string) => text.length * 9,
};

const words = fc
  .array(fc.constantFrom('La', 'Volte', 'Fédération', 'des', 'Arts', 'April'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

const groups: fc.Arbitrary<IslandNames[]> = fc
  .array(fc.tuple(words, fc.array(words, { minLength: 1, maxLength: 12 })), { maxLength: 8 })
  .map((all) =>
    all.map(([title, names], group) => ({
      key: `group-${group}`,
      title,
      names: names.map((text, index) => ({ key: `${group}-${index}`, text })),
    })),
  );

const width = fc.constantFrom(288, 640, 1000);

describe('islands', () => {
  test('every name stands once, within the picture, on nothing else', () => {
    always(
      fc.property(groups, width, (given, wide) => {
        const { islands, height } = archipelago(given, wide, lettering);
        const keys = islands.flatMap(({ names }) => names.map(({ key }) => key));
        expect(keys.toSorted()).toEqual(
          given.flatMap(({ names }) => names.map(({ key }) => key)).toSorted(),
        );
        const boxes = islands.flatMap(boxesOf);
        expect(boxes.filter((box) => !within(box, wide, height))).toEqual([]);
        const covered = boxes.filter((box, index) =>
          boxes.slice(index + 1).some((other) => overlap(box, other)),
        );
        expect(covered).toEqual([]);
      }),
      60,
    );
  });

  test('no coast reaches the words of another island', () => {
    always(
      fc.property(groups, width, (given, wide) => {
        const { islands } = archipelago(given, wide, lettering);
        const flooded = islands.filter((island) => {
          const others = islands.filter((other) => other !== island).flatMap(boxesOf);
          const shore = island.coast.flat().map((point) => ({ ...point, width: 0, height: 0 }));
          return shore.some((point) => others.some((box) => overlap(box, point)));
        });
        expect(flooded).toEqual([]);
      }),
      60,
    );
  });

  test('the same names give the same islands', () => {
    const given = [island('recherche', 'TAPAS', 'Cynthia'), island('stage', 'IPST-CNAM')];
    expect(archipelago(given, 640, lettering)).toEqual(archipelago(given, 640, lettering));
  });

  test('a name that is too long for the sea is broken into two lines', () => {
    const [only] = archipelago(
      [island('stage', 'École supérieure d’interprètes et de traducteurs')],
      288,
      lettering,
    ).islands;
    expect(only.names[0].lines).toEqual(['École supérieure d’interprètes', 'et de traducteurs']);
  });

  test('an island has one coast', () => {
    const [only] = archipelago([island('recherche', 'TAPAS', 'Cynthia')], 640, lettering).islands;
    expect(only.coast).toHaveLength(1);
    expect(only.coast[0].length).toBeGreaterThan(10);
  });

  test('without islands there is no sea', () => {
    expect(archipelago([], 640, lettering)).toEqual({ islands: [], height: 0 });
  });
});

function island(title: string, ...names: string[]): IslandNames {
  return { key: title, title, names: names.map((text) => ({ key: text, text })) };
}

function boxesOf({ title, names }: Island): Box[] {
  return [title, ...names];
}

function within({ x, y, width: across, height }: Box, wide: number, high: number): boolean {
  return x >= 0 && y >= 0 && x + across <= wide && y + height <= high;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
