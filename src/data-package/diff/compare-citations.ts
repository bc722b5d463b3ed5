import type { Citation, CitationChange } from './package-difference.ts';

/** What became of the citations of a fact. */
export function compareCitations(before: readonly Citation[], after: readonly Citation[]): CitationChange[] {
  const left = [...before];
  const right = [...after];
  take(left, right, (one, other) => samePlace(one, other) && one.anchor === other.anchor);
  const moved = take(left, right, (one, other) => one.anchor === other.anchor);
  const reworded = take(left, right, samePlace);
  // What is left is another place and another printed form: it moved, as long as there is one for one.
  const rest = take(left, right, () => left.length === right.length);
  return [
    ...[...moved, ...rest].map(([one, other]) => ({ change: 'MOVED' as const, before: one, after: other })),
    ...reworded.map(([one, other]) => ({ change: 'REWORDED' as const, before: one, after: other })),
    ...left.map((one) => ({ change: 'WENT' as const, before: one })),
    ...right.map((other) => ({ change: 'CAME' as const, after: other })),
  ];
}

/** Takes out of both lists what goes together. */
function take(
  left: Citation[],
  right: Citation[],
  together: (one: Citation, other: Citation) => boolean,
): [Citation, Citation][] {
  return [...left].flatMap((one): [Citation, Citation][] => {
    const index = right.findIndex((other) => together(one, other));
    if (index < 0) return [];
    left.splice(left.indexOf(one), 1);
    return [[one, ...right.splice(index, 1)] as [Citation, Citation]];
  });
}

function samePlace(one: Citation, other: Citation): boolean {
  return one.source === other.source && one.block === other.block && one.sentence === other.sentence;
}
