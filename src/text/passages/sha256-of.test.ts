import { sha256Of } from './sha256-of.ts';

it('hashes the characters as UTF-8', () => {
  expect(sha256Of('工会')).toBe('088df342996b60598dcc468ca10ff61c9283008d0ca4922003b74867b6df8d4c');
});
