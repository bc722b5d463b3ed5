import { cite } from './citation.ts';
import { entityRef, entityRefs } from './entity.ts';
import type { Counted, FactView, Ref } from './fact-view.ts';
import { boundsOf } from './number.ts';
import { thingRef } from './thing-ref.ts';
import { withoutEmpty } from './without-empty.ts';

/** What a fact states, by its kind. */
export function statementOf(fact: FactView): Record<string, unknown> {
  switch (fact.__typename) {
    case 'Figure':
      return figureStatement(fact);
    case 'Activity':
      return activityStatement(fact);
    case 'Conferral':
      return conferralStatement(fact);
    case 'Gap':
      return gapStatement(fact);
    default:
      return otherStatement(fact);
  }
}

function figureStatement(fact: FactView): Record<string, unknown> {
  const { countedIn, partOf, supersedes } = fact;
  return {
    about: fact.about && entityRef(fact.about),
    measure: fact.measure && `${fact.measure.key} ${fact.measure.name}`,
    value: fact.value,
    bounds: fact.value === undefined ? undefined : boundsOf({ ...fact, value: fact.value }),
    unit: fact.unit,
    printed: fact.printedAs,
    stage: fact.stage,
    stat: fact.statType,
    group: fact.group,
    groupNot: fact.groupNot,
    level: fact.levels,
    siteType: fact.siteType,
    contractType: fact.contractType,
    in: thingRef(countedIn),
    programmes: entityRefs(countedIn?.programmes),
    doneFor: entityRefs(countedIn?.doneFor),
    partOf: partOf && shapeWhole(partOf, fact.partOfBasis),
    replaces: supersedes?.map((one) =>
      withoutEmpty({
        ...shapeCounted(one),
        rank: one.rank,
        rankReason: one.rankReason,
        cites: one.citations?.map(cite),
      }),
    ),
  };
}

function activityStatement(fact: FactView): Record<string, unknown> {
  return {
    activity: fact.activityKind,
    title: fact.title,
    theme: fact.theme,
    edition: fact.edition,
    status: fact.status,
    actors: fact.actors?.map(({ role, entity }) => `${role} ${entityRef(entity)}`),
    programmes: entityRefs(fact.programmes),
    heldIn: entityRefs(fact.heldIn),
    doneFor: entityRefs(fact.doneFor),
    groups: fact.groups,
    figures: fact.figures?.map(shapeCounted),
  };
}

function conferralStatement(fact: FactView): Record<string, unknown> {
  const { honour } = fact as { honour?: (Ref & { level?: string }) | null };
  return {
    honour: honour && entityRef(honour),
    level: honour?.level ?? fact.conferralLevel,
    family: fact.family,
    status: fact.conferralStatus,
    edition: fact.edition,
    recipients: entityRefs(fact.recipients),
    countedFor: fact.countedFor && entityRef(fact.countedFor),
    grantors: entityRefs(fact.grantors),
    figures: fact.figures?.map(shapeCounted),
  };
}

function gapStatement({ gapAbout, aspect, reason }: FactView): Record<string, unknown> {
  return {
    missing: aspect,
    reason,
    about: thingRef(gapAbout),
    programmes: entityRefs(gapAbout?.programmes),
    actors: gapAbout?.actors?.map(({ role, entity }) => `${role} ${entityRef(entity)}`),
    of: entityRefs([...(gapAbout?.recipients ?? []), ...(gapAbout?.countedFor ? [gapAbout.countedFor] : [])]),
    figures: gapAbout?.figures?.map(({ id, printedAs }) => `${printedAs} (${id})`),
  };
}

function otherStatement({ post, holder, at, affiliation, child, parent }: FactView): Record<string, unknown> {
  return {
    post,
    holder: holder && entityRef(holder),
    at: at && entityRef(at),
    affiliation,
    child: child && entityRef(child),
    parent: parent && entityRef(parent),
  };
}

function shapeCounted({ id, printedAs, measure, value, unit, partOf, partOfBasis }: Counted): Record<string, unknown> {
  return withoutEmpty({
    id,
    measure: measure && `${measure.key} ${measure.name}`,
    printed: printedAs,
    value,
    unit,
    partOf: partOf && shapeWhole(partOf, partOfBasis),
  });
}

function shapeWhole({ id, printedAs, value }: Counted, basis: string | null | undefined): object {
  return withoutEmpty({ id, printed: printedAs, value, basis });
}
