import { badArgument } from '../assistant-error.ts';

/** A source, by what it is called. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
}

/** The id of the source that a text names: its id, what follows `src-` in it, or part of its title. */
export function pickSource(argument: string, text: string, sources: readonly SourceView[]): string {
  const asked = text.trim();
  const named = sources.find(({ id }) => id === asked || id === `src-${asked}`);
  if (named) return named.id;
  const titled = sources.filter(({ title }) => title.includes(asked));
  const [only] = titled;
  if (only && titled.length === 1) return only.id;
  const listed = (only ? titled : sources).map(({ id, title }) => `${id} ${title}`).join('; ');
  throw badArgument(argument, `"${text}" names ${only ? 'several sources' : 'no source'}. Give an id: ${listed}`);
}
