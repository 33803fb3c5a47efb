import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE_MAPS } from '../../../src/geo/base-map';
import { readMapFrame, writeMapFrame } from '../../../src/geo/frame-address';
import { always } from '../../property';

const FRANCE = { map: 'france', close: null };

describe('the frame in an address', () => {
  test('all of France goes without saying', () => {
    expect(writeMapFrame({ map: 'france', close: null })).toBeUndefined();
    expect(readMapFrame(undefined)).toEqual(FRANCE);
  });

  test('a link shows the same frame again', () => {
    always(
      fc.property(
        fc.constantFrom(...BASE_MAPS),
        fc.option(
          fc.record({
            x: fc.integer({ min: 0, max: 1000 }),
            y: fc.integer({ min: 0, max: 920 }),
            k: fc.integer({ min: 2, max: 16 }),
          }),
        ),
        (map, close) => {
          expect(readMapFrame(writeMapFrame({ map, close }))).toEqual({ map, close });
        },
      ),
    );
  });

  test('is short, and needs no escaping', () => {
    const close = { x: 512.456, y: 430.1, k: 2.5 };
    expect(writeMapFrame({ map: 'europe', close })).toBe('europe~512.46~430.1~2.5');
  });

  test.each(['', 'asia', 'asia~1~2~3', 'france~1~2', '2019-01-01..2019-02-01', 'france~.~.~.'])(
    'what cannot be read is all of France: %s',
    (text) => expect(readMapFrame(text)).toEqual(FRANCE),
  );

  test('numbers that cannot be read leave the map whole', () => {
    expect(readMapFrame('world~1~2~0.5')).toEqual({ map: 'world', close: null });
  });

  test('never throws', () => {
    always(
      fc.property(fc.string(), (text) => {
        readMapFrame(text);
      }),
    );
  });
});
