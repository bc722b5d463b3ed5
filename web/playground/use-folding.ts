import { useState } from 'react';
import { useSessionText } from './use-session-text.ts';

/** Which themes are unfolded, and how to turn one. */
interface Folding {
  readonly isUnfolded: (theme: string) => boolean;
  readonly unfold: (theme: string) => void;
  readonly fold: (theme: string) => void;
}

const KEY = 'gonghui:unfolded';

/** Unfolds one theme at first, and all while there is a filter; what is folded under a filter stays so for that filter. */
export function useFolding(first: string, filter: string): Folding {
  const [text, setText] = useSessionText(KEY, first);
  const [underFilter, setUnderFilter] = useState<{ filter: string; folded: string[] }>({ filter, folded: [] });
  const unfolded = text.split(',');
  const folded = underFilter.filter === filter ? underFilter.folded : [];
  const isFiltered = filter !== '';
  return {
    isUnfolded: (theme) => (isFiltered ? !folded.includes(theme) : unfolded.includes(theme)),
    unfold: (theme) => {
      setUnderFilter({ filter, folded: without(folded, theme) });
      setText([...without(unfolded, theme), theme].join());
    },
    fold: (theme) => {
      if (isFiltered) setUnderFilter({ filter, folded: [...folded, theme] });
      else setText(without(unfolded, theme).join());
    },
  };
}

function without(themes: readonly string[], theme: string): string[] {
  return themes.filter((other) => other !== theme);
}
