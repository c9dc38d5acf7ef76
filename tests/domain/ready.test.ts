import { expect, test } from 'vitest';
import { lightOf } from '#domain/ready.ts';

test.each([
  ['all is on the tablet', 5, 5, false, 'green'],
  ['all is there, and it looks for news', 5, 5, true, 'green'],
  ['more is kept than is wanted', 5, 7, false, 'green'],
  ['one is missing and on its way', 5, 4, true, 'loading'],
  ['one is missing and there is no network', 5, 4, false, 'waiting'],
  ['nobody has said yet what is wanted', 0, 0, false, 'waiting'],
  ['it is being asked what is wanted', 0, 0, true, 'loading'],
] as const)('%s', (_, wanted, kept, isLoading, light) => {
  expect(lightOf({ wanted, kept, isLoading })).toBe(light);
});
