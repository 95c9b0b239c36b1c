// All folds of a list open one after the other, in their order; those that stand open stay so.
import { withAllToOpen, withNextOpen, type OpenFolds } from '../../../src/taskpane/ui/use-open-folds';

const one: OpenFolds = { open: ['b'], toOpen: [] };

test('where all are to open, those that are closed wait in their order', () => {
  expect(withAllToOpen(one, ['a', 'b', 'c'])).toEqual({ open: ['b'], toOpen: ['a', 'c'] });
});

test('one after the other stands open, until none is left', () => {
  const first = withNextOpen(withAllToOpen(one, ['a', 'b', 'c']));
  expect(first).toEqual({ open: ['b', 'a'], toOpen: ['c'] });
  const second = withNextOpen(first);
  expect(second).toEqual({ open: ['b', 'a', 'c'], toOpen: [] });
  expect(withNextOpen(second)).toEqual(second);
});

test('asked for again meanwhile, nothing opens twice', () => {
  const begun = withNextOpen(withAllToOpen(one, ['a', 'b', 'c']));
  expect(withAllToOpen(begun, ['a', 'b', 'c'])).toEqual(begun);
});
