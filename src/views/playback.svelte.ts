import { clipped, sameSpan, shifted, type DaySpan } from '../charts/band/day-span';

/** A month, where no shorter window is selected. */
const MONTH = 30;
/** Days a second at single speed: a year takes half a minute. */
const PACE = 12;
/** Where motion is reduced the window steps by its own length, so many ms apart. */
const STEP = 1500;
/** A page that was not painted for longer goes on from where it was. */
const LONGEST_FRAME = 100;
/** The position is told aloud no oftener than this, in ms. */
const TOLD = 5000;

export const SPEEDS = [1, 2, 4] as const;
type Speed = (typeof SPEEDS)[number];

/** What a playback moves, and over which days. */
interface Stage {
  extent: DaySpan;
  span: () => DaySpan | null;
  show: (span: DaySpan) => void;
  /** Before the first step, and after the last. */
  move: (moving: boolean) => void;
  /** Now and then, and where it stops. */
  tell: (span: DaySpan) => void;
}

/**
 * Moves a window of days through the year. It ends with the year, when the reader touches
 * anything but its own controls, and when something else changes the days selected.
 */
export class Playback {
  readonly #stage: Stage;
  #playing = $state(false);
  #speed: Speed = $state(1);
  #window: DaySpan = { from: 0, to: 0 };
  #frame = 0;
  #then = 0;
  #told = 0;
  /** Of the next step, what has passed: 0 to 1. */
  #part = 0;
  /** Whether motion is reduced. */
  #still = false;
  #deaf: () => void = () => {};

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get playing(): boolean {
    return this.#playing;
  }

  get speed(): Speed {
    return this.#speed;
  }

  set speed(speed: Speed) {
    this.#speed = speed;
  }

  /** From the days selected, or from the first of the year. Touching the controls goes on. */
  start(controls: Element): void {
    if (this.#playing) return;
    this.#playing = true;
    this.#stage.move(true);
    this.#part = 0;
    this.#still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#deaf = listen(controls, () => this.stop());
    this.#show(opening(this.#stage.span(), this.#stage.extent));
    this.#then = performance.now();
    this.#told = this.#then;
    this.#frame = requestAnimationFrame((now) => this.#tick(now));
  }

  stop(): void {
    if (!this.#playing) return;
    this.#playing = false;
    this.#stage.move(false);
    cancelAnimationFrame(this.#frame);
    this.#deaf();
    this.#stage.tell(this.#window);
  }

  #tick(now: number): void {
    if (!sameSpan(this.#stage.span(), this.#window)) return this.stop();
    this.#advance(Math.min(now - this.#then, LONGEST_FRAME));
    this.#then = now;
    if (this.#window.to >= this.#stage.extent.to) return this.stop();
    if (now - this.#told > TOLD) {
      this.#told = now;
      this.#stage.tell(this.#window);
    }
    this.#frame = requestAnimationFrame((next) => this.#tick(next));
  }

  #advance(elapsed: number): void {
    this.#part += (elapsed * this.#speed) / (this.#still ? STEP : 1000 / PACE);
    const steps = Math.floor(this.#part);
    if (steps === 0) return;
    this.#part -= steps;
    const days = this.#still ? this.#window.to - this.#window.from + 1 : 1;
    this.#show(shifted(this.#window, steps * days, this.#stage.extent));
  }

  #show(span: DaySpan): void {
    this.#window = span;
    this.#stage.show(span);
  }
}

/** The window to begin with: the days selected, or a month; from the first day where they are the last. */
function opening(span: DaySpan | null, extent: DaySpan): DaySpan {
  const month = { from: extent.from, to: extent.from + MONTH - 1 };
  const own = (span && clipped(span, extent)) ?? month;
  if (sameSpan(own, extent)) return month;
  return own.to < extent.to ? own : shifted(own, extent.from - own.from, extent);
}

/** Keys that lead somewhere and touch nothing. */
const PASSING = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'];

/** Calls when the reader touches the page outside the controls. Returns how to stop listening. */
function listen(controls: Element, ontouch: () => void): () => void {
  const touched = (event: Event) => {
    const key = event instanceof KeyboardEvent ? event.key : '';
    if (PASSING.includes(key)) return;
    // Escape is answered wherever it is pressed, and says no more than that.
    if (key === 'Escape') event.preventDefault();
    else if (event.target instanceof Node && controls.contains(event.target)) return;
    ontouch();
  };
  addEventListener('pointerdown', touched, true);
  addEventListener('keydown', touched, true);
  return () => {
    removeEventListener('pointerdown', touched, true);
    removeEventListener('keydown', touched, true);
  };
}
