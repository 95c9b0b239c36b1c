// What the people check finds in texts that have come to rest. A worker looks, so that typing goes on.
import { useEffect, useState } from 'react';
import { lookMeanwhile, type Looked } from '../../app/workers/look-for-people';

/** `failed`: it could not be looked through. */
export type PeopleFound = Looked | 'looking' | 'failed';

/** @param texts the same list as long as nothing in it has changed. What was found before stands until the new look is done. */
export function usePeopleLook(texts: readonly string[]): PeopleFound {
  const [found, setFound] = useState<PeopleFound>('looking');
  useEffect(() => {
    let isWanted = true;
    void lookMeanwhile({ texts }).then((looked) => {
      if (isWanted) setFound(looked ?? 'failed');
    });
    return () => {
      isWanted = false;
    };
  }, [texts]);
  return found;
}
