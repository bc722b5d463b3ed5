import { tools } from '../../src/assistant/tools.ts';
import { useAssistant } from './use-assistant.ts';

const assistant = useAssistant();

/** What a wrong call is answered with. */
async function refusal(tool: string, asked: Readonly<Record<string, unknown>>): Promise<string> {
  const { text, isError } = await assistant().call(tool, asked);
  expect(isError).toBe(true);
  return text;
}

it.each(tools)(
  '$name names an argument that it does not have, those that it has, and an example',
  async ({ name, example }) => {
    const text = await refusal(name, { ...example, colour: 'red' });
    expect(text).toContain('there is no colour; the arguments are ');
    expect(text).toContain(`Right form, for example: ${name} ${JSON.stringify(example)}`);
  },
);

it('names every wrong argument at once, and the values there are', async () => {
  const text = await refusal('figures', { stage: ['SPENT'], from: 'May 2024', sort: 'BEST' });
  expect(text).toMatch(/stage\.0: "SPENT" is none of .*RAISED/);
  expect(text).toContain('from: write a date as 2024, 2024-03 or 2024-03-01');
  expect(text).toMatch(/sort: .*"LARGEST"/);
});

it('answers an ambiguous name with the candidates and their ids', async () => {
  const text = await refusal('compare', { measure: 'aid.amount', subjects: ['新密', '焦作市总工会'] });
  expect(text).toContain('subjects: "新密" could be several things');
  expect(text).toContain('新密市 (place-410183); 新密市总工会 (union-410183)');
});

it('answers a name of nothing, an id of the wrong kind, and a measure that is none', async () => {
  expect(await refusal('describe_entity', { entity: 'qqqqqq' })).toContain('nothing is called "qqqqqq"');
  expect(await refusal('figures', { programme: 'union-410183' })).toContain(
    'union-410183 is a Union; give a Programme',
  );
  expect(await refusal('figures', { measure: ['金额'] })).toContain('Near it are: aid.amount 帮扶金额');
  expect(await refusal('source', { source: 'src-999' })).toContain('Give an id: ');
  expect(await refusal('source', { show: 'FACTS' })).toContain('say of which source');
  expect(await refusal('why', { id: 'link--ran--nobody--nothing' })).toContain('nothing has the id');
  expect(await refusal('list_entities', { kind: 'PERSON', under: '河南省总工会' })).toContain(
    'under: goes with kind UNION',
  );
  expect(await refusal('figures', { cursor: 'next' })).toContain('cursor: give "cursor" of the answer before');
});

it('takes names in any form, ids, and a name with its id, and says what it took a name for', async () => {
  const asked = { measure: ['会员'], about: ['建湖縣總工會'] };
  const { takenFor, figures } = await assistant().answer('figures', asked);
  expect(takenFor).toEqual({ 建湖縣總工會: '建湖县总工会 (union-320925)' });
  for (const about of ['union-320925', '建湖县总工会 (union-320925)', '建湖县总工会']) {
    expect(await assistant().answer('figures', { measure: 'union.members', about })).toMatchObject({ figures });
  }
});

it('takes a text where a list is meant, and null for nothing', async () => {
  const one = await assistant().answer('gaps', { reason: 'NOT_SEPARABLE', about: null });
  expect(one).toEqual(await assistant().answer('gaps', { reason: ['NOT_SEPARABLE'] }));
});
