import { defineEntity } from '../define-entity.ts';
import { entityNames } from '../entity.ts';
import { organisationKind } from '../vocabulary/organisation-kind.ts';

/** Any body that is not a trade union. */
export const organisation = defineEntity({
  type: 'Organisation',
  label: 'Organisation',
  kind: 'ORGANISATION',
  idPrefix: 'org',
  description: 'A body that is not a union: a party committee, an office, an enterprise, a school, a team. 单位',
  properties: entityNames.extend({ kind: organisationKind.schema }),
});
