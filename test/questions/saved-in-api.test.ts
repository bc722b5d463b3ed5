import { readQuestions } from '../../src/questions/read-questions.ts';
import { useSeeds } from '../graphql/graph-fixture.ts';
import { files } from './saved-questions.ts';

const graph = useSeeds();
const fields = 'id textZh textEn document variables';

it('lists the saved questions in the order of their ids, without a statement', async () => {
  const asked = `{ questions { ${fields} } }`;
  expect(JSON.parse(JSON.stringify(await graph().ask(asked)))).toEqual({ questions: readQuestions() });
  expect(readQuestions()).toHaveLength(files.length);
  expect(await graph().statementsOf(asked)).toEqual([]);
});

it('gives one by its id, and null for a wrong one', async () => {
  const { question, none } = await graph().ask<{ question: { textEn: string }; none: null }>(
    `{ question(id: "q03") { ${fields} } none: question(id: "q00") { id } }`,
  );
  expect(question.textEn).toMatch(/chain of superior unions/);
  expect(none).toBeNull();
});

it('gives documents that run as they are, and with their variables', async () => {
  const { question } = await graph().ask<{ question: { document: string; variables: string } }>(
    '{ question(id: "q04") { document variables } }',
  );
  const variables = JSON.parse(question.variables) as Record<string, unknown>;
  expect(await graph().ask(question.document, variables)).toEqual(await graph().ask(question.document));
});
