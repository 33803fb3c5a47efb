import { between, shifted, type DaySpan } from './day-span';

/** What a pointer holds: one end, while the other stays, or the span whole by one of its days. */
export type Drag = { kind: 'end'; other: number } | { kind: 'whole'; span: DaySpan; held: number };

/** What a press on a day takes hold of: the span where it lies in it, the ends of a new one elsewhere. */
export function taken(day: number, span: DaySpan | null): Drag {
  if (span && day >= span.from && day <= span.to) return { kind: 'whole', span, held: day };
  return { kind: 'end', other: day };
}

/** The span once the pointer has come to a day. */
export function draggedTo(day: number, drag: Drag, extent: DaySpan): DaySpan {
  switch (drag.kind) {
    case 'end':
      return between(drag.other, day);
    case 'whole':
      return shifted(drag.span, day - drag.held, extent);
  }
}
