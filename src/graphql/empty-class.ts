/** A class with a name and nothing in it: types that follow from data get their fields by decorators, called as functions. */
export function emptyClass(name: string): new () => object {
  const named = { [name]: function constructor() {} };
  return named[name] as unknown as new () => object;
}
