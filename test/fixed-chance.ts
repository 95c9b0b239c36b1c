// Each test draws the same ids in each run, so that it makes the same document. PROPERTY_SEED draws others.
import { seeded } from './seeded';

beforeEach(() => {
  const chance = seeded(Number(process.env.PROPERTY_SEED ?? 1));
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => Math.floor(chance() * 16).toString(16)).join('');
  jest.spyOn(Math, 'random').mockImplementation(chance);
  jest
    .spyOn(globalThis.crypto, 'randomUUID')
    .mockImplementation(() => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`);
});
