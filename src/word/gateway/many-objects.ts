// Very many objects of one run, let go of in portions. At the end of a run Office.js lets go of every object it was given, and goes for each of
// them through all that it has let go of before: thousands at once keep the panel's thread busy for a quarter of a second.
import { nextTask } from './next-task';
import { failureOf } from './outcome';

type Objects = readonly OfficeExtension.ClientObject[];

/** So many are let go of with one message. */
const portion = 500;

/** By run: what is to be let go of in portions. */
const byRun = new WeakMap<OfficeExtension.ClientRequestContext, Set<OfficeExtension.ClientObject>>();

/**
 * Notes objects that were read. Fewer than a portion are left to Office.js, so that an ordinary document costs no message more.
 * @returns whether they are many: then what is made of them had better be made in a task of its own
 */
export function areMany(objects: Objects): boolean {
  const context = objects[portion]?.context;
  if (!context) return false;
  const noted = byRun.get(context) ?? new Set();
  byRun.set(context, noted);
  for (const one of objects) noted.add(one);
  return true;
}

/** At the end of a run: one message for each portion, and none where nothing was noted. They cannot be used any more. */
export async function letGoOfMany(context: OfficeExtension.ClientRequestContext): Promise<void> {
  const noted = [...(byRun.get(context) ?? [])];
  byRun.delete(context);
  if (noted.length === 0) return;
  await nextTask(); // what was read was made into objects in this one
  for (let from = 0; from < noted.length; from += portion) {
    const some = noted.slice(from, from + portion);
    context.trackedObjects.add(some); // they are ours now: Office.js does not let go of them once more
    context.trackedObjects.remove(some);
    try {
      await context.sync();
    } catch (error) {
      failureOf(error); // the job is done: what Word still holds on to takes memory and no words
      return;
    }
  }
  await nextTask(); // and what is made of it comes in another
}
