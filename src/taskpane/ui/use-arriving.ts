// Sends the focus to a place that is still to be drawn. An item of an accordion opens one drawing later than the screen that holds it, so
// the place itself takes the focus when it comes.
import { useState, type RefCallback } from 'react';

export interface Arriving<Place extends string> {
  /** The focus goes to this place once it is drawn. */
  readonly send: (place: Place) => void;
  /** What the place is given as its ref. */
  readonly at: (place: Place) => RefCallback<HTMLElement>;
}

export function useArriving<Place extends string>(): Arriving<Place> {
  const [arriving] = useState((): Arriving<Place> => {
    let next: Place | null = null;
    const refs = new Map<Place, RefCallback<HTMLElement>>();
    return {
      send: (place) => void (next = place),
      at: (place) => {
        // The same one each time: React calls a new one as if the place were new.
        const ref =
          refs.get(place) ??
          ((element) => {
            if (!element || next !== place) return;
            next = null;
            element.focus();
          });
        refs.set(place, ref);
        return ref;
      },
    };
  });
  return arriving;
}
