const times = (count: number, each: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join(' ');
const fragments = (count: number) =>
  times(
    count,
    (i) => `fragment F${i} on Union { ${i + 1 < count ? `...F${i + 1} ... { ...F${i + 1} }` : 'superior { id }'} }`,
  );

/** Queries near the limits of cost and tokens, each dear in another way. */
export const costlyQueries: Readonly<Record<string, string>> = {
  'pages of 200': `{ ${times(30, (i) => `a${i}: figures(first: 200, sort: ${i % 2 ? 'LARGEST' : 'PERIOD'}) { nodes { id printedAs } }`)} }`,
  '200 unions with 20 figures': '{ unions(first: 200) { nodes { id figures(first: 20) { nodes { id printedAs } } } } }',
  '20 unions with citations':
    '{ unions { nodes { figures { nodes { id citations { source { id } passage { id } } } } } } }',
  'counts of 200 unions':
    '{ unions(first: 200) { nodes { figures { totalCount } activities { totalCount } links { totalCount } } } }',
  '1 filtered count': `{ figures(filter: {value: {gte: 1}}) { totalCount } }`,
  '30 filtered counts': `{ ${times(30, (i) => `a${i}: figures(filter: {value: {gte: ${i}}}) { totalCount }`)} }`,
  '30 filtered pages': `{ ${times(30, (i) => `a${i}: figures(filter: {value: {gte: ${i}}}, first: 1) { nodes { id } }`)} }`,
  '1 facet': '{ figures { facets(by: [UNIT]) { values { value count } } } }',
  '1 facet of subjects': '{ figures { facets(by: [SUBJECT]) { values { value count } } } }',
  '30 facets': `{ ${times(30, (i) => `a${i}: figures(filter: {value: {gte: ${i}}}) { facets(by: [UNIT]) { values { value count } } }`)} }`,
  'nested filter': '{ unions(filter: {ran: {name: {contains: "新"}}}) { nodes { id } } }',
  '10 nested filters': `{ ${times(10, (i) => `a${i}: figures(filter: {about: {name: {contains: "${i}"}}}) { totalCount }`)} }`,
  'nested fragments': `{ unions { nodes { ...F0 } } } ${fragments(280)}`,
};
