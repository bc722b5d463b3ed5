import { parseQuestion } from './parse-question.ts';
import { QuestionError } from './question.ts';

const head = '# zh: 有几家工会？\n# en: How many unions are there?\n';
const operation =
  'query HowMany($form: [UnionForm!] = [FEDERATION]) { unions(filter: { form: $form }) { totalCount } }\n';

it('reads the question in both languages, the operation, and the defaults of its variables', () => {
  expect(parseQuestion('q99-how-many.graphql', head + operation)).toEqual({
    id: 'q99',
    textZh: '有几家工会？',
    textEn: 'How many unions are there?',
    document: operation,
    variables: '{"form":["FEDERATION"]}',
  });
});

it('has an empty object where there is no variable', () => {
  const { variables } = parseQuestion('q99-all.graphql', `${head}query All { unions { totalCount } }`);
  expect(variables).toBe('{}');
});

it.each([
  ['a name without an id', 'how-many.graphql', head + operation, /<id>-<slug>/],
  ['a question in one language', 'q99-how-many.graphql', operation, /# zh/],
  ['two operations', 'q99-how-many.graphql', head + operation + operation, /one operation/],
  ['an operation without a name', 'q99-how-many.graphql', `${head}{ unions { totalCount } }`, /with a name/],
  ['a text that is no document', 'q99-how-many.graphql', `${head}query {`, /Syntax Error/],
  ['a variable without default', 'q99-a.graphql', `${head}query A($id: ID!) { union(id: $id) { name } }`, /\$id/],
])('refuses %s, and names the file', (_what, file, source, problem) => {
  const refused = () => parseQuestion(file, source);
  expect(refused).toThrow(QuestionError);
  expect(refused).toThrow(problem);
  expect(refused).toThrow(`questions/${file}`);
});
