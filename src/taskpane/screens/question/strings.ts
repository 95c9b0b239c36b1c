// What the question's screen says around the check. The findings' own words live with the rules.
import { plural } from '../../../enquiry/format';

export const questionWords = {
  title: 'Find the question',
  about: 'Start from what you want to try, or from what is not working yet. Write it down as it comes.',
  goal: 'Your goal',
  next: { button: 'Go on to the sub-questions' },
  check: {
    title: 'Specific enough? Open enough?',
    empty: 'Advice appears here as you write.',
    lead: 'Advice to use or to leave. The question is yours.',
    about: 'About',
    tryThis: 'You could try:',
    spoken: (lines: readonly string[], suggestions: number): string => {
      const below =
        suggestions === 0
          ? []
          : [plural(suggestions, { one: 'One suggestion below', other: `${suggestions} suggestions below` })];
      return [...lines, ...below].map((line) => line.replace(/\.$/, '')).join('. ') + '.';
    },
  },
  comment: {
    title: 'Share the advice as a comment',
    aim: 'A comment beside the question in your document, for colleagues who read it there.',
    nothing: 'There is no advice to share yet.',
    put: 'Put this beside the question as a comment',
    update: 'Bring the comment up to date',
    takeAway: 'Take the comment away',
    done: {
      put: 'The comment stands beside the question. It follows when the question changes. On the web it may show only when the document is opened again.',
      'in sync': 'The comment says this already.',
      'taken away': 'The comment is taken away.',
      gone: 'There was no comment of the panel’s beside the question any more.',
      'left alone': 'Somebody changed the comment or answered it, so it is left as it is. You can remove it in Word.',
    },
    failed: (sentence: string): string => `${sentence} The findings stay here.`,
  },
  builder: {
    title: 'Build it from its parts',
    about: 'What your question says already is read from it. Fill in what is missing, and see ways to put it together.',
    earlier: (text: string): string => `You typed for an earlier draft: “${text}”`,
    useEarlier: 'Use it',
    useEarlierNamed: (label: string): string => `Use what you typed for an earlier draft: ${label}`,
    change: 'Change',
    changeNamed: (label: string): string => `Change: ${label}`,
    parts: {
      action: {
        label: 'What we will do',
        help: 'What will leaders or staff do or change? For example: “use talk partners in every writing lesson”.',
      },
      outcome: {
        label: 'What it should lead to',
        help: 'What would you see? For example: “longer answers” or “speak in whole sentences”.',
      },
      group: { label: 'For whom', help: 'The group you have in mind. For example: “our quieter pupils in Year 4”.' },
      knowing: {
        label: 'How we would know',
        help: 'Where you would see it, if you want it in the question. For example: “their books”.',
      },
    },
    missing: 'Still to say',
    ways: 'Ways to put it together',
    route: {
      'approach first': 'Starting from what you will try',
      'issue first': 'Starting from what should change',
      'what is learnt': 'Starting from what you would learn',
    },
    take: 'Use this question',
    takeNamed: (route: string): string => `Use this question: ${route}`,
    below: 'Put it below mine',
    belowNamed: (route: string): string => `Put it below mine: ${route}`,
    taken: 'It is your question now. The one before is kept in the history below.',
    takenFirst: 'It is your question now.',
    putBelow: 'It is below yours now. Keep what you like of both.',
  },
  history: {
    title: 'How your question changes',
    about: 'Your question will change. A version is kept when you ask, and when you move on.',
    none: 'No version is kept yet.',
    kept: (count: number, latest: string): string =>
      `${plural(count, { one: 'One version is', other: `${count} versions are` })} kept, the latest on ${latest}.`,
    reason: 'Why it changed, in a few words',
    reasonHelp: 'If you like. It is kept with the version.',
    keep: 'Keep this version',
    didKeep: 'This version is kept.',
    nothingNew: 'The latest version says the same already.',
    open: 'See and compare the versions',
  },
} as const;
