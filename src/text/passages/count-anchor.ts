/** How many times an anchor stands in a passage. Inside a longer number (15萬個 of 1.15萬個) it does not stand. */
export function countAnchor(passage: string, anchor: string): number {
  return placesOf(passage, anchor).filter((at) => !cutsNumber(passage, at, at + anchor.length)).length;
}

function placesOf(passage: string, anchor: string): number[] {
  const places: number[] = [];
  if (anchor === '') return places;
  for (let at = passage.indexOf(anchor); at >= 0; at = passage.indexOf(anchor, at + 1)) places.push(at);
  return places;
}

const digitFirst = /^[\d０-９]/;
const digitLast = /[\d０-９]$/;

function cutsNumber(passage: string, start: number, end: number): boolean {
  const anchor = passage.slice(start, end);
  const [before, after] = [passage.slice(0, start), passage.slice(end)];
  return (digitFirst.test(anchor) && endsInNumber(before, anchor)) || (digitLast.test(anchor) && goesOn(after));
}

function endsInNumber(before: string, anchor: string): boolean {
  const thousands = /\d,$/.test(before) && /^\d{3}(?!\d)/.test(anchor);
  return thousands || /[\d０-９.．]$/.test(before);
}

function goesOn(after: string): boolean {
  return /^(?:[\d０-９]|[.．][\d０-９]|,\d{3}(?!\d)|\s*[万萬亿億])/.test(after);
}
