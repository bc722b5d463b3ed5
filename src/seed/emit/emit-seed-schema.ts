import { z } from 'zod';
import type { Vocabulary } from '../../model/define-vocabulary.ts';
import { entityKinds } from '../../model/entity-kinds.ts';
import { factKinds } from '../../model/fact-kinds.ts';
import { seedFile } from '../format/seed-file.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { seedVocabularies } from './seed-vocabularies.ts';

const TITLE = 'A seed file of Gonghui Graph 工会图谱';

/** What the sections of a seed file hold that is neither an entity nor a fact. */
const sections: Readonly<Record<string, string>> = {
  source: 'The source of which this file, and for an article its whole folder, speaks. 来源',
  sources: 'Sources that are cited as a whole, as pages of the web',
  passages: 'Every sentence of the source: where it stands in the file, and its hash. No text. 段落',
  measures: 'What is counted, in one unit each. 指标',
  defaults: 'What is true of a whole article, said once. 默认值',
  mentions: 'Which words mean whom, in which passages, by which rule. 指称',
};

/** The JSON Schema of a seed file, by which an editor completes and explains its keys and values. */
export function emitSeedSchema(): JsonSchema {
  const names = z.registry<z.core.GlobalMeta>();
  for (const vocabulary of seedVocabularies) names.add(vocabulary.schema, wordingOf(vocabulary));
  const schema = jsonSchemaOf(seedFile, names);
  const kinds = Object.entries({ ...entityKinds, ...factKinds }).map(
    ([name, { description }]) => [name, description] as const,
  );
  for (const [name, description] of [...Object.entries(sections), ...kinds]) {
    const section = schema.properties?.[name];
    if (typeof section !== 'object') throw new Error(`a seed file has no section ${name}`);
    section.description = section.description === undefined ? description : `${description} ${section.description}.`;
  }
  return { ...schema, title: TITLE, description: 'Facts as YAML: one article a folder, a citation on every fact.' };
}

/** Each value with its words: plain for editors of JSON, as Markdown for those that show it. */
function wordingOf({ name, description, values, wording }: Vocabulary): z.core.GlobalMeta {
  const words = values.map((value) => wording[value]);
  return {
    id: name,
    description,
    enumDescriptions: words.map((one) => `${one?.zh} ${one?.en}`),
    markdownEnumDescriptions: words.map((one) => {
      const broader = one?.broader === undefined ? '' : ` (in \`${one.broader}\`)`;
      return `**${one?.zh}** ${one?.en}${broader}`;
    }),
  };
}
