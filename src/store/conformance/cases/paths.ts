import { linkKind } from '../../../model/vocabulary/link-kind.ts';
import { expandEntities, linkedWithSeveral, linksCountOf, linksOfPairs } from '../../statements/paths.ts';
import { fixture, idsOf } from '../fixture.ts';
import { casesOf, numbered } from '../statement-case.ts';

const everything: { kinds: string[] | null; derivations: string[] | null } = { kinds: null, derivations: null };
const unions = ['union-410183', 'union-131000', 'union-320925', 'union-410800', 'union-410000'];
const expand = (ids: string[], asked: Partial<typeof everything> = {}) => ({ ids, ...everything, ...asked });
const pairs = fixture.relationships
  .filter(({ type }) => (linkKind.values as readonly string[]).includes(type))
  .map(({ from, to }) => ({ near: from, far: to }));
const distinctPairs = [...new Map(pairs.map((pair) => [[pair.near, pair.far].toSorted().join(), pair])).values()];
const between = (asked: typeof pairs, choice: Partial<typeof everything> = {}) => ({
  pairs: asked,
  ...everything,
  ...choice,
});
const shared = (ids: string[], kinds: string[] | null = null) => ({ ids, kinds });

/** What searches for paths and for what entities share look at. */
export const pathCases = [
  ...casesOf(linksCountOf, {
    some: { 'all entities': { ids: idsOf('Entity') }, 'one that is unknown': { ids: ['nothing', 'union-131000'] } },
    none: { 'no id': { ids: [] }, 'only unknown ones': { ids: ['nothing'] } },
  }),
  ...casesOf(expandEntities, {
    some: {
      'all entities': { keys: numbered([expand(idsOf('Entity'))]) },
      'two searches at once': {
        keys: numbered([expand(unions, { kinds: ['UNDER'] }), expand(unions, { kinds: ['RAN', 'PARTNERED'] })]),
      },
      'only what is stated': { keys: numbered([expand(idsOf('Entity'), { derivations: ['STATED'] })]) },
    },
    none: {
      'no key': { keys: [] },
      'nobody, or nobody known': { keys: numbered([expand([]), expand(['nothing'])]) },
      'no kind, no derivation': {
        keys: numbered([expand(unions, { kinds: [] }), expand(unions, { derivations: [] })]),
      },
    },
  }),
  ...casesOf(linksOfPairs, {
    some: {
      'all pairs that are linked': { keys: numbered([between(distinctPairs)]) },
      'from the other end': {
        keys: numbered([between(distinctPairs.slice(0, 40).map(({ near, far }) => ({ near: far, far: near })))]),
      },
      'some kinds, and what is stated': {
        keys: numbered([
          between(distinctPairs, { kinds: ['RAN'] }),
          between(distinctPairs, { derivations: ['STATED'] }),
        ]),
      },
    },
    none: {
      'no key': { keys: [] },
      'pairs that are not linked': { keys: numbered([between([{ near: 'union-131000', far: 'union-320925' }])]) },
      'no kind': { keys: numbered([between(distinctPairs, { kinds: [] })]) },
    },
  }),
  ...casesOf(linkedWithSeveral, {
    some: {
      'five unions': { keys: numbered([shared(unions)]), first: 30 },
      'the first few, of several questions': {
        keys: numbered([shared(unions), shared(unions.slice(0, 2)), shared(unions, ['UNDER', 'RAN'])]),
        first: 3,
      },
    },
    none: {
      'no key': { keys: [], first: 5 },
      'one alone shares nothing': { keys: numbered([shared(['union-131000'])]), first: 5 },
      'unknown ones, and no kind': { keys: numbered([shared(['nothing', 'nobody']), shared(unions, [])]), first: 5 },
    },
  }),
];
