// Words that point at something that could be seen, counted, read or heard.

export const evidenceWords = [
  'evidence|data|scores?|assessments?|tests?|results|surveys?|interviews?|questionnaires?|observations?|observed|attendance',
  'absences?|exclusions|incidents?|books?|pupil voice|voice|responses?|answers|quality of|number of|amount of|rates? of',
  'frequency of|fluency|accuracy|measured|as (?:shown|seen|measured|judged) (?:by|in)|moderation|feedback from',
  'work scrutin(?:y|ies)|records?|talk|contributions?',
].join('|');
