import { isNativeError } from 'node:util/types';
import { GraphQLError } from 'graphql';
import { operationCost, type AskedOperation, type OperationCost } from '../graphql/cost/operation-cost.ts';
import { badInput } from '../graphql/errors.ts';

/** Throws where an operation could fetch more rows than allowed; the error says how many, and which field costs most. */
export function mustBeCheap(asked: AskedOperation, allowed: number): void {
  const { cost, dearest } = readCost(asked);
  if (cost <= allowed) return;
  const { path, cost: ofDearest } = dearest();
  const dearestField = path.join('.');
  const message =
    `The query costs ${cost}; ${allowed} are allowed (rows that it could fetch). ` +
    `${dearestField} costs most, ${ofDearest}: ask for fewer with first, or in several queries`;
  const extensions = { code: 'COST_LIMIT', asked: cost, allowed, dearestField, dearestCost: ofDearest };
  throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}

/** What is nested so deeply that reading it needs more stack than there is could not be executed either. */
function readCost(asked: AskedOperation): OperationCost {
  try {
    return operationCost(asked);
  } catch (cause) {
    if (!(isNativeError(cause) && cause.name === 'RangeError')) throw cause;
    throw badInput('The variables are nested too deeply to be read', { http: { status: 400 } });
  }
}
