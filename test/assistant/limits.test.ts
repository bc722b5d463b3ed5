import { useAssistant } from './use-assistant.ts';

const ten = [
  ...['union-410183', 'union-410800', 'union-410000', 'union-131000', 'union-320925'],
  ...['union-410100', 'union-410300', 'union-410900', 'union-410928', 'union-411700'],
];
const measures = [
  ...['aid.persons', 'aid.amount', 'union.members', 'site.count', 'aid.person_times'],
  ...['honour.persons', 'contract.count', 'training.persons', 'aid.households', 'union.organisations'],
];
const place = '河南省';
const period = { from: '2018', to: '2024' };
const figures = {
  ...{ about: ten, measure: measures, programme: '金秋助学', in: place, source: '002', ...period },
  ...{ stage: ['PAID'], stat: ['FLOW'], group: ['WORKERS'], siteType: ['ALL'], derivation: ['STATED'] },
};

/** The widest calls: every argument, with as many values as it takes. */
const widest: readonly (readonly [tool: string, asked: Readonly<Record<string, unknown>>])[] = [
  [
    'list_entities',
    { kind: 'UNION', under: '河南省总工会', in: place, ran: '金秋助学', received: '全国劳动模范', countBy: 'LEVEL' },
  ],
  [
    'list_entities',
    { kind: 'PROGRAMME', type: 'AID', ranBy: '河南省总工会', source: '002', minArticles: 1, mostLinked: true },
  ],
  ['links_of', { entity: place, statedOnly: true }],
  ['path_between', { from: ten[0], to: ten[4], maxHops: 8 }],
  ['shared', { entities: ten }],
  ['shared', { entities: ten.slice(0, 5) }],
  ['figures', figures],
  ['aggregate', { ...figures, minValue: 1, minSources: 1, groupBy: ['SUBJECT', 'MEASURE', 'YEAR'] }],
  ['compare', { measure: 'aid.amount', subjects: ten, per: measures, programme: '金秋助学', ...period }],
  [
    'honours',
    {
      ...{ recipient: ten[0], countedFor: ten[0], grantor: ten[0], honour: '全国劳动模范', family: ['MODEL_WORKER'] },
      ...{ level: ['NATIONAL'], status: 'CONFERRED', source: '000', ...period },
    },
  ],
  ['honours', { recipient: ten[0], grantor: ten[0], level: ['NATIONAL'], groupBy: ['SUBJECT', 'LEVEL', 'YEAR'] }],
  [
    'activities',
    { by: ten, programme: '金秋助学', kind: ['RUN'], group: ['WORKERS'], in: place, source: '002', ...period },
  ],
  ['timeline', { subject: place, kinds: ['ACTIVITY', 'CONFERRAL', 'TENURE', 'AFFILIATION', 'FIGURE'] }],
  ['coverage', { measures, subjects: ten, programme: '金秋助学' }],
  ['gaps', { about: place, reason: ['NOT_STATED'], aspect: 'DATE', measure: measures, source: '002' }],
  ['source', { source: '003', show: 'NAMES' }],
  ['source', { source: '003', show: 'FACTS' }],
];

describe('within the limits of /graphql', () => {
  const assistant = useAssistant();
  it.each(widest)('%s with all of its arguments costs no more than is allowed', async (tool, asked) => {
    const { text, isError } = await assistant().call(tool, { ...asked, maxBytes: 32_000 });
    expect(isError ? text : '').toBe('');
  });
});

describe('with a lower limit', () => {
  const assistant = useAssistant({ cost: 500 });
  it('is told of the cost, as a query is', async () => {
    const { text, isError } = await assistant().call('figures');
    expect({ isError, text }).toEqual({
      isError: true,
      text: expect.stringMatching(/^COST_LIMIT .* 500 are allowed/) as unknown,
    });
  });
});

describe('with no time', () => {
  const assistant = useAssistant({ timeoutMs: 1 });
  it('ends, and says that the time is over', async () => {
    const { text, isError } = await assistant().call('aggregate', { groupBy: ['SUBJECT'] });
    expect({ isError, text }).toEqual({ isError: true, text: expect.stringMatching(/^(STORE_)?TIMEOUT /) as unknown });
  });
});
