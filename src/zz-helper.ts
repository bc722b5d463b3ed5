export const a = 1;
export type B = string;
export function c(x: any, y: boolean) { return x; }
export default c;
export * from './model/lists.ts';
export const q = 'MATCH (n) RETURN n';
import { z } from './zz-utils.ts';
jest.mock('x');
