import type { StoredGraph, StoredNode, StoredRelationship } from '../stored-graph.ts';

const node = (id: string, labels: string[], properties: StoredNode['properties'] = {}): StoredNode => ({
  id,
  labels,
  properties,
});
const link = (
  id: string,
  ends: [from: string, type: string, to: string],
  properties: StoredRelationship['properties'] = {},
): StoredRelationship => {
  const [from, type, to] = ends;
  return { id, type, from, to, properties };
};
const graphNode = (version: string) => node('graph', ['Graph'], { version });

/** Every kind of value a property can have, with the texts that are easily spoilt. */
const values = {
  text: '工会 “图谱” \u0001 🙂 {$x} \\n',
  empty: '',
  whole: 20231221,
  negative: -3,
  large: 1_234_567_890_123,
  part: 12.5,
  yes: true,
  no: false,
  texts: ['甲', '乙', ''],
  numbers: [3, 1, 2],
  parts: [0.5, 2],
  none: [],
};

/** A small graph with everything a graph can hold. */
export const before: StoredGraph = {
  version: 'before',
  nodes: [
    graphNode('before'),
    node('kept', ['Record', 'Entity'], values),
    node('changed', ['Record', 'Entity'], { name: 'old', dropped: 'x' }),
    node('relabelled', ['Record', 'Entity', 'Place']),
    node('gone', ['Record', 'Fact']),
  ],
  relationships: [
    link('kept', ['kept', 'UNDER', 'changed'], values),
    link('changed', ['kept', 'RAN', 'changed'], { count: 1, dropped: true }),
    link('moved', ['kept', 'RAN', 'changed']),
    link('retyped', ['kept', 'RAN', 'relabelled']),
    link('gone', ['kept', 'RAN', 'relabelled']),
    link('gone with its end', ['gone', 'CONCERNS', 'kept']),
  ],
};

/** The same graph after one change of every kind. */
export const after: StoredGraph = {
  version: 'after',
  nodes: [
    graphNode('after'),
    node('kept', ['Record', 'Entity'], values),
    node('changed', ['Record', 'Entity'], { name: 'new', added: 2 }),
    node('relabelled', ['Record', 'Fact']),
    node('new', ['Record', 'Source']),
  ],
  relationships: [
    link('kept', ['kept', 'UNDER', 'changed'], values),
    link('changed', ['kept', 'RAN', 'changed'], { count: 2, added: 'y' }),
    link('moved', ['changed', 'RAN', 'kept']),
    link('retyped', ['kept', 'PLANS', 'relabelled']),
    link('new', ['new', 'CONCERNS', 'kept']),
    link('new, beside another of its kind', ['new', 'CONCERNS', 'kept']),
    link('to itself', ['kept', 'PARTNERED', 'kept']),
  ],
};

/** A chain long enough that a load can be interrupted, each version with other texts throughout. */
export function longChain(version: string, length: number): StoredGraph {
  const name = (place: number) => `node-${place}`;
  const places = Array.from({ length }, (_, place) => place);
  return {
    version,
    nodes: [
      graphNode(version),
      ...places.map((place) => node(name(place), ['Record'], { text: `${version} ${place}` })),
    ],
    relationships: places
      .slice(1)
      .map((place) => link(`to-${place}`, [name(place - 1), 'UNDER', name(place)], { text: version })),
  };
}
