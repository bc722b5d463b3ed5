import type { ReactElement } from 'react';
import { useState } from 'react';
import { useLanguage } from './use-language.ts';

interface Properties {
  readonly filter: string;
  /** How many examples the filter finds. */
  readonly count: number;
  readonly onFilter: (filter: string) => void;
}

const texts = {
  zh: {
    label: '筛选示例',
    placeholder: '关键词或编号，如 q17',
    found: (count: number) => `找到 ${count} 个`,
    nothing: '没有找到。换个关键词，或输入编号，如 q17。',
  },
  en: {
    label: 'Filter the examples',
    placeholder: 'Words, or a number as q17',
    found: (count: number) => `${count} found`,
    nothing: 'Nothing found. Try another word, or a number as q17.',
  },
};

/** Finds examples while typing, and says how many there are. */
export function FilterBox({ filter, count, onFilter }: Properties): ReactElement {
  const { language } = useLanguage();
  const [typed, setTyped] = useState(filter);
  const { label, placeholder, found, nothing } = texts[language];
  return (
    <search className="filter">
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target, nativeEvent }) => {
          setTyped(target.value);
          // Letters of pinyin on their way to a word are not looked for.
          if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) onFilter(target.value.trim());
        }}
        onCompositionEnd={({ currentTarget }) => onFilter(currentTarget.value.trim())}
      />
      <p role="status">{filter !== '' && (count === 0 ? nothing : found(count))}</p>
    </search>
  );
}
