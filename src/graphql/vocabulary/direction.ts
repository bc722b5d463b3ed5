import { plainEnum } from './enums.ts';

/** Which way links lead, seen from an entity. */
export const graphDirection = plainEnum('Direction', ['IN', 'OUT', 'BOTH'], 'Which way links lead. 方向');
