/** A call of a tool: its name and arguments. */
export type ToolCall = readonly [tool: string, asked: Readonly<Record<string, unknown>>];

/** How an assistant answers saved questions by the other tools, in at most three calls each. Names are given as an analyst says them. */
export const questionCalls: Readonly<Record<string, readonly ToolCall[]>> = {
  q01: [['source', { source: 'src-001', surface: '市总工会' }]],
  q03: [['describe_entity', { entity: '新密市总工会' }]],
  q04: [['list_entities', { kind: 'UNION', under: '河南省总工会', minArticles: 1 }]],
  q05: [
    ['path_between', { from: '廊坊市总工会', to: '建湖县总工会' }],
    ['path_between', { from: '廊坊市总工会', to: '建湖县总工会', kinds: ['UNDER'] }],
  ],
  q07: [
    [
      'coverage',
      {
        measures: ['aid.persons', 'aid.amount'],
        subjects: ['新密市总工会', '焦作市总工会', '建湖县总工会'],
        programme: '金秋助学',
      },
    ],
    ['links_of', { entity: '金秋助学', kinds: ['RAN'] }],
  ],
  q08: [
    [
      'compare',
      {
        measure: 'aid.amount',
        subjects: ['新密市总工会', '焦作市总工会'],
        per: ['aid.persons'],
        programme: '金秋助学',
        stat: ['CUMULATIVE'],
      },
    ],
  ],
  q09: [
    [
      'aggregate',
      {
        measure: ['aid.amount', 'aid.persons'],
        about: ['新密市总工会', '焦作市总工会'],
        programme: '金秋助学',
        stat: ['CUMULATIVE'],
        groupBy: ['MEASURE'],
      },
    ],
  ],
  q10: [
    [
      'aggregate',
      { measure: ['contract.count'], about: ['建湖县总工会'], from: '2021', to: '2021', groupBy: ['CONTRACT_TYPE'] },
    ],
  ],
  q12: [['aggregate', { minValue: 100, precision: ['EXACT'], groupBy: ['UNIT', 'VALUE'], minSources: 2 }]],
  q13: [['honours', { recipient: '新密市总工会', groupBy: ['LEVEL'] }]],
  q14: [
    [
      'honours',
      {
        countedFor: '廊坊市',
        level: ['NATIONAL', 'PROVINCIAL'],
        status: 'CONFERRED',
        from: '2024',
        to: '2024',
        groupBy: ['TARGET'],
      },
    ],
    [
      'honours',
      {
        countedFor: '廊坊市',
        level: ['NATIONAL', 'PROVINCIAL'],
        status: 'CONFERRED',
        from: '2024',
        to: '2024',
        groupBy: ['LEVEL'],
      },
    ],
    [
      'honours',
      {
        countedFor: '廊坊市',
        level: ['NATIONAL', 'PROVINCIAL'],
        status: 'CONFERRED',
        from: '2024',
        to: '2024',
        groupBy: ['HONOUR'],
      },
    ],
  ],
  q15: [['honours', { recipientKind: 'UNION', status: 'CONFERRED', groupBy: ['SUBJECT'] }]],
  q16: [['figures', { about: ['河南省总工会'], measure: ['site.count'], siteType: ['OUTDOOR_STATION'] }]],
  q18: [['source', {}]],
  q20: [['compare', { measure: 'wages.amount', subjects: ['河南省总工会'], per: ['wages.persons'] }]],
  q22: [
    ['links_of', { entity: '廊坊市总工会', kinds: ['PARTNERED'] }],
    ['gaps', { about: '廊坊市总工会', aspect: 'PARTNERS' }],
  ],
  q24: [['list_entities', { kind: 'PLACE', type: 'VILLAGE' }]],
  q30: [
    ['conflicts', { subject: '焦作市总工会' }],
    ['figures', { about: ['焦作市总工会'], stage: ['RAISED'] }],
  ],
  q32: [
    [
      'compare',
      {
        measure: 'aid.amount',
        subjects: ['廊坊市总工会', '新密市总工会', '河南省总工会'],
        per: ['aid.persons', 'aid.person_times'],
        programme: 'MUTUAL_MEDICAL_AID',
      },
    ],
    ['describe_entity', { entity: '职工医疗互助' }],
  ],
  q34: [
    ['compare', { measure: 'education.persons', subjects: ['廊坊市总工会', '建湖县总工会'], programme: '求学圆梦' }],
  ],
  q36: [['figures', { measure: ['union.members'], group: ['EIGHT_GROUPS', 'TRUCK_DRIVERS'] }]],
  q38: [['honours', { family: ['CRAFTSMAN', 'CRAFTSMAN_RUNNER_UP'] }]],
  q40: [['honours', { status: 'NOMINATED' }]],
  q48: [
    ['source', { source: 'src-000', surface: '省总工会' }],
    ['source', { source: 'src-002', surface: '省总工会' }],
    ['source', { source: 'src-004', show: 'NAMES' }],
  ],
  q50: [['list_entities', { kind: 'PROGRAMME', minArticles: 3 }]],
  q53: [['gaps', { reason: ['NOT_SEPARABLE'] }]],
  q54: [['figures', { derivation: ['INFERRED'] }]],
  q55: [['figures', { stage: ['APPLIED', 'RAISED', 'REGISTERED', 'ENTERED'] }]],
  q57: [['conflicts', {}]],
  q59: [['shared', { entities: ['新密市总工会', '焦作市总工会'], kinds: ['RAN'] }]],
  q60: [
    ['aggregate', { measure: ['investment.amount'] }],
    ['figures', { measure: ['investment.amount'], sort: 'LARGEST' }],
  ],
  q61: [
    [
      'aggregate',
      {
        measure: ['site.count'],
        siteType: ['OUTDOOR_STATION'],
        about: ['河南省总工会', '新密市总工会', '廊坊市总工会'],
        groupBy: ['SUBJECT'],
      },
    ],
  ],
  q63: [
    ['aggregate', { measure: ['training.persons', 'training.person_times'], groupBy: ['UNIT'] }],
    ['aggregate', { measure: ['training.persons', 'training.person_times'], groupBy: ['SUBJECT', 'UNIT'] }],
    ['figures', { measure: ['training.persons', 'training.person_times'] }],
  ],
  q64: [['activities', { status: ['PLANNED', 'STARTED'], maxBytes: 20_000 }]],
};
