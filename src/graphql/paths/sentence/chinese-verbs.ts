import type { LinkView } from '../../links/link-view.ts';
import type { ToldStep } from './told-step.ts';

/** What is said after the subject: {} is the object, * where 都 or 也 goes. */
export type Verb = (step: ToldStep) => string;

const RUNS: Readonly<Record<string, readonly [out: string, back: string]>> = {
  CO_HOST: ['*联合主办了{}', '*由{}联合主办'],
  UNDERTAKER: ['*承办了{}', '*由{}承办'],
  PARTY: ['*签约开展了{}', '*由{}签约开展'],
};
const run = ({ role }: ToldStep) => RUNS[role ?? ''] ?? (['*开展了{}', '*由{}开展'] as const);
const wholeHasParts: Verb = ({ subject }) =>
  subject.type === 'Union' || subject.type === 'Organisation' ? '*下设{}' : '*包括{}';

/** What stands in a place: a division below it, a body with its seat there, or anything else. */
const placeHolds: Verb = ({ object }) => {
  if (object.type !== 'Place') return '*设有{}';
  return object.kind === 'DIVISION' ? '*下辖{}' : '境内*有{}';
};

/** The verbs of all kinds of links, told of the one they lead from and of the one they lead to. */
export const chineseVerbs: Readonly<Record<LinkView['kind'], { readonly OUT: Verb; readonly BACK: Verb }>> = {
  UNDER: { OUT: () => '*隶属于{}', BACK: () => '*下辖{}' },
  LED_BY: { OUT: () => '*受{}领导', BACK: () => '*领导{}' },
  BELONGS_TO: { OUT: () => '*属于{}', BACK: wholeHasParts },
  LOCATED_IN: { OUT: () => '*位于{}', BACK: placeHolds },
  RAN: { OUT: (step) => run(step)[0], BACK: (step) => run(step)[1] },
  TOOK_PART_IN: {
    OUT: ({ role }) => (role === 'INVITED' ? '*应邀参加了{}' : '*参加了{}'),
    BACK: ({ role }) => (role === 'INVITED' ? '*有{}应邀参加' : '*有{}参加'),
  },
  PLANS: { OUT: () => '*计划开展{}', BACK: () => '*已列入{}的计划' },
  SERVED: { OUT: () => '*服务了{}', BACK: () => '*得到了{}的服务' },
  ACTIVE_IN: { OUT: () => '*在{}开展了活动', BACK: () => '*是{}开展活动的地方' },
  PARTNERED: { OUT: () => '*与{}合作', BACK: () => '*与{}合作' },
  RECEIVED: { OUT: () => '*获得了{}', BACK: () => '的获得者*包括{}' },
  GRANTED: { OUT: () => '*授予了{}', BACK: () => '*由{}授予' },
  NOMINATED_FOR: { OUT: () => '*被推荐申报{}', BACK: () => '的推荐申报对象*包括{}' },
  CREDITED_WITH: { OUT: credited, BACK: creditedBack },
  HOLDS_POST: {
    OUT: ({ titles }) => (titles.length > 0 ? `*任{}${titles.join('、')}` : '*在{}任职'),
    BACK: ({ titles }) => (titles.length > 0 ? `的${titles.join('、')}*由{}担任` : '*有{}任职'),
  },
};

/** Only counted: somebody who is not named, of whom the union or the place speaks. */
function credited({ subject, object, status, count }: ToldStep): string {
  const counts = subject.type === 'Union' ? '统计有' : '有';
  const verb = status === 'NOMINATED' ? '被推荐申报' : '获得';
  return `*${counts}${honoured(object.target, count)}${verb}{}`;
}

function creditedBack({ subject, object, status, count }: ToldStep): string {
  const from = object.type === 'Union' ? '计入{}' : '来自{}';
  return `*有${honoured(subject.target, count, status === 'NOMINATED' ? '被推荐的' : '')}${from}`;
}

const MEASURED: Readonly<Record<string, readonly [classifier: string, noun: string]>> = {
  INDIVIDUAL: ['名', '个人'],
  COLLECTIVE: ['个', '集体'],
  PROJECT: ['个', '项目'],
  METHOD: ['项', '操作法'],
  SITE: ['处', '阵地'],
};

/** Who or what was honoured: 49人, 2个集体, 阵地. */
function honoured(target: string | null, count: number | null, which = ''): string {
  if (target === 'INDIVIDUAL' && which === '') return count === null ? '人' : `${count}人`;
  const [classifier, noun] = MEASURED[target ?? ''] ?? ['个', '个人或集体'];
  return count === null ? `${which}${noun}` : `${count}${classifier}${which}${noun}`;
}
