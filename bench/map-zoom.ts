import { circleScale, largestFirst, radiusOf, type Circles } from '../src/charts/map/circles';
import { paintCircles, type Painting } from '../src/charts/map/paint-circles';
import { Random } from './random';
import { ms, ratio, type Benchmark, type Report } from './report';
import { percentile, rest } from './stopwatch';

const FRAMES = 90;
const MAP = { width: 1000, height: 920 };
const WINDOW = { width: 700, height: 644 };
const MARGIN = { width: 140, height: 129 };
const PALETTE = { hue: '#0f6b63', paper: '#fbf8f2', faint: 0.28 };
const SVG = 'http://www.w3.org/2000/svg';

/** One frame of a zoom: how many times the map is enlarged. */
type Draw = (k: number) => void;

/** What a frame of a zoom gesture costs the page's thread, until it is painted. */
export const mapZoom: Benchmark = {
  name: 'map-zoom',
  sizes: [10_000],
  async run(marks): Promise<Report> {
    const circles = spread(marks);
    const ours = await gesture(transformed(circles));
    const crisp = await gesture(redrawn(circles));
    const svg = await gesture(reset(circles));
    const line = (name: string, times: readonly number[]) => [
      name,
      ms(percentile(times, 0.5)),
      ms(percentile(times, 0.95)),
      ratio(percentile(svg, 0.5), percentile(times, 0.5)),
    ];
    return {
      title: `A frame of a zoom gesture, ${marks.toLocaleString('en')} marks (ms)`,
      heading: ['drawing', 'p50', 'p95', 'faster than SVG'],
      rows: [
        line('ours: canvas, transformed', ours),
        line('canvas drawn anew, as after the gesture', crisp),
        line('SVG circles, reset each frame', svg),
      ],
    };
  },
};

function spread(marks: number): Circles {
  const random = new Random(2019);
  return {
    x: Float64Array.from({ length: marks }, () => random.next() * MAP.width),
    y: Float64Array.from({ length: marks }, () => random.next() * MAP.height),
    all: Uint32Array.from({ length: marks }, () => 1 + random.below(40)),
    names: [],
  };
}

/** In, and out again. */
function* zoom(): Generator<number> {
  for (let frame = 0; frame < FRAMES; frame++) {
    yield 1 + 3 * Math.sin((Math.PI * frame) / FRAMES);
  }
}

async function gesture({ node, draw }: { node: HTMLElement; draw: Draw }): Promise<number[]> {
  document.body.append(node);
  await rest();
  const times: number[] = [];
  for (const k of zoom()) times.push(await frame(() => draw(k)));
  node.remove();
  await rest();
  // The first frames prepare what the others reuse.
  return times.slice(5);
}

/** Milliseconds from the beginning of a frame until it has been laid out and painted. */
function frame(work: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      work();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve(performance.now() - start);
      };
      channel.port2.postMessage(null);
    });
  });
}

function transformed(circles: Circles): { node: HTMLElement; draw: Draw } {
  const { node, paint } = canvas(circles);
  paint(1);
  const draw: Draw = (k) => {
    node.style.transform = `translate(${shift(k)}px, ${shift(k)}px) scale(${k})`;
  };
  return { node, draw };
}

function redrawn(circles: Circles): { node: HTMLElement; draw: Draw } {
  const { node, paint } = canvas(circles);
  return { node, draw: paint };
}

function canvas(circles: Circles): { node: HTMLElement; paint: Draw } {
  const node = document.createElement('div');
  const own = document.createElement('canvas');
  own.width = WINDOW.width + 2 * MARGIN.width;
  own.height = WINDOW.height + 2 * MARGIN.height;
  node.append(own);
  node.style.transformOrigin = '0 0';
  const brush = own.getContext('2d');
  if (!brush) throw new Error('no canvas');
  const order = largestFirst(circles);
  const base = WINDOW.width / MAP.width;
  const paint: Draw = (k) => {
    const painting: Painting = {
      circles,
      order,
      shown: circles.all,
      scale: circleScale(circles, MAP, base * k),
      transform: { k: base * k, x: shift(k), y: shift(k) },
      window: WINDOW,
      margin: MARGIN,
      density: 1,
    };
    for (const work = paintCircles(brush, painting, PALETTE); !work.next().done;);
  };
  return { node, paint };
}

/** Every circle is placed and sized anew, as a drawing in SVG does that stays crisp. */
function reset(circles: Circles): { node: HTMLElement; draw: Draw } {
  const node = document.createElement('div');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(WINDOW.width));
  svg.setAttribute('height', String(WINDOW.height));
  const base = WINDOW.width / MAP.width;
  const marks = [...largestFirst(circles)].map((at) => {
    const mark = document.createElementNS(SVG, 'circle');
    mark.setAttribute('fill', PALETTE.hue);
    mark.setAttribute('stroke', PALETTE.paper);
    return { at, mark };
  });
  svg.append(...marks.map(({ mark }) => mark));
  node.append(svg);
  const draw: Draw = (k) => {
    const radius = radiusOf(circleScale(circles, MAP, base * k));
    for (const { at, mark } of marks) {
      mark.setAttribute('cx', String(base * k * circles.x[at] + shift(k)));
      mark.setAttribute('cy', String(base * k * circles.y[at] + shift(k)));
      mark.setAttribute('r', String(radius(circles.all[at])));
    }
  };
  return { node, draw };
}

/** Keeps what is in the middle there. */
function shift(k: number): number {
  return (WINDOW.width / 2) * (1 - k);
}
