/** Orders texts by code unit, as both engines do; what is empty stands last. */
export function compareTexts(a: string | null | undefined, b: string | null | undefined): number {
  const [left, right] = [a ?? undefined, b ?? undefined];
  if (left === right) return 0;
  if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
  return left < right ? -1 : 1;
}
