// Verbs for what learners (or the people a question is for) do themselves: "so that our pupils speak …".

/** In the form that follows "help them to" or "so that they". */
export const doingVerbs = `
  act answer apply arrive ask attend be become belong choose come complete concentrate contribute cope describe discuss do edit enjoy
  explain explore express feel finish focus gain get give go grow have hear join justify keep know learn leave listen look make manage
  meet notice organise participate persevere pronounce reach read reason recall recognise redraft reflect remember respond retell revise
  say see settle show solve speak spell spend stay stop take tell think transfer try understand use want write
`
  .trim()
  .split(/\s+/);

/** Nouns as well, unless one of these follows: "talk more", "work together". */
export const doingOrThing = ['talk', 'work', 'play'];
export const afterDoing = ['about', 'more', 'less', 'together', 'with', 'on', 'alone', 'harder'];

/** What numbers of things do: "fewer arguments end in tears". */
export const happeningVerbs = ['end', 'happen', 'turn', 'start', 'move', 'miss', 'fall', 'rise', 'last'];
