import type { LinkView } from '../../links/link-view.ts';
import type { ToldStep } from './told-step.ts';

/** What is said after the subject: {} is the object, {one|two} the form for one subject and for two. */
export type Verb = (step: ToldStep) => string;

const RUNS: Readonly<Record<string, readonly [out: string, back: string]>> = {
  CO_HOST: ['{co-hosted|both co-hosted} {}', '{was|were both} co-hosted by {}'],
  UNDERTAKER: ['{carried out|both carried out} {}', '{was|were both} carried out by {}'],
  PARTY: ['{ran|both ran} {} under an agreement', '{was|were both} run under an agreement by {}'],
};
const run = ({ role }: ToldStep) => RUNS[role ?? ''] ?? (['{ran|both ran} {}', '{was|were both} run by {}'] as const);
const placeHolds: Verb = ({ object }) =>
  object.type === 'Place' ? '{includes|both include} {}' : '{is|are both} home to {}';

/** The verbs of all kinds of links, told of the one they lead from and of the one they lead to. */
export const englishVerbs: Readonly<Record<LinkView['kind'], { readonly OUT: Verb; readonly BACK: Verb }>> = {
  UNDER: { OUT: () => '{is|are both} under {}', BACK: () => '{oversees|both oversee} {}' },
  LED_BY: { OUT: () => '{is|are both} led by {}', BACK: () => '{leads|both lead} {}' },
  BELONGS_TO: { OUT: () => '{belongs|both belong} to {}', BACK: () => '{includes|both include} {}' },
  LOCATED_IN: { OUT: () => '{is|are both} located in {}', BACK: placeHolds },
  RAN: { OUT: (step) => run(step)[0], BACK: (step) => run(step)[1] },
  TOOK_PART_IN: {
    OUT: ({ role }) => `{took|both took} part in {}${role === 'INVITED' ? ' by invitation' : ''}`,
    BACK: ({ role }) => `{had|both had} {} among {its|their} ${role === 'INVITED' ? 'invited guests' : 'participants'}`,
  },
  PLANS: { OUT: () => '{plans|both plan} to run {}', BACK: () => '{is|are both} planned by {}' },
  SERVED: { OUT: () => '{served|both served} {}', BACK: () => '{was|were both} served by {}' },
  ACTIVE_IN: { OUT: () => '{was|were both} active in {}', BACK: () => '{saw|both saw} activities by {}' },
  PARTNERED: { OUT: () => '{partnered|both partnered} with {}', BACK: () => '{partnered|both partnered} with {}' },
  RECEIVED: { OUT: () => '{received|both received} {}', BACK: () => '{was|were both} awarded to {}' },
  GRANTED: { OUT: () => '{granted|both granted} {}', BACK: () => '{was|were both} granted by {}' },
  NOMINATED_FOR: {
    OUT: () => '{was|were both} nominated for {}',
    BACK: () => '{had|both had} {} among {its|their} nominees',
  },
  CREDITED_WITH: { OUT: credited, BACK: creditedBack },
  HOLDS_POST: {
    OUT: ({ titles }) =>
      titles.length > 0
        ? `{has|have both} served as ${titles.join(' and ')} at {}`
        : '{has|have both} held posts at {}',
    BACK: ({ titles }) => `{has|have both} had {} ${titles.length > 0 ? `as ${titles.join(' and ')}` : 'in office'}`,
  },
};

/** A union counts whom others honoured; it has not been honoured itself. */
function credited(step: ToldStep): string {
  const counts = step.subject.type === 'Union' ? '{counts|both count}' : '{has|both have}';
  return `${counts} ${honoured(step, 'of', 'for')} {}`;
}

function creditedBack(step: ToldStep): string {
  const from = step.object.type === 'Union' ? 'counted for' : 'from';
  return `{has|both have} ${honoured(step, from, from)} {}`;
}

/** Only counted: recipients or nominees who are not named. */
function honoured({ status, count }: ToldStep, ofRecipients: string, ofNominees: string): string {
  const isNominated = status === 'NOMINATED';
  const noun = `${isNominated ? 'nominee' : 'recipient'}${count === 1 ? '' : 's'}`;
  return `${count === null ? '' : `${count} `}${noun} ${isNominated ? ofNominees : ofRecipients}`;
}
