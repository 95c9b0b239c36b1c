// School English: whom questions are about, who acts, and where. Fragments of patterns, over words in small letters.
// Pupils, children, learners and students are one word here (see canonical.ts).

/** Anyone a school works with or for. */
export const people = [
  'pupils?|boys?|girls?|teens?|teenagers?|adolescents|adults|women|men|infants|juniors|toddlers|seniors|cohorts?|class',
  'classes|groups?|readers|writers|speakers|families|parents?|carers|teachers?|educators|tas?|lsas?|ects?|staff',
  'practitioners|colleagues|assistants?|supervisors?|tutors?|governors?|trustees|leaders?|leads?(?! to\\b)|headteachers?|heads|principals?|slt|smt|sencos?',
  'coordinators|people|undergraduates',
].join('|');

/** Marks that say which pupils: an age, a stage, a need, a starting point. */
export const narrowers = [
  'year \\d+|years \\d+|yr ?\\d+|y\\d+|ks ?\\d|key stages? \\d|key stage (?:one|two|three|four)',
  '(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth) grade(?:rs?)?|grade \\d+|eyfs|early years',
  'nursery|reception|foundation stage|sixth form|primary|secondary|elementary|middle school|high school|university|college',
  'send|sen|sends|eal|ehcps?|pp|ppg|pupil premium|fsm|free school meals|disadvantaged|vulnerable|deprived|low income',
  'high attaining|higher attaining|middle attaining|low attaining|lower attaining|low ability|high ability|more able',
  'less able|looked after|lac|service pupils|young carers|refugees?|new arrivals|summer born|boys|girls|gifted|dyslexi[ac]',
  'autis(?:m|tic)|traveller|bilingual|multilingual|persistently absent|struggling|reluctant|quiet(?:er)?|older',
  'younger|bottom|lowest(?: \\d+)?|teens|teenagers|women|men',
].join('|');

/** Leadership and the school as a whole. */
export const leadership = [
  'whole school|school wide|across (?:the|our) school',
  '(?:subject|middle|senior|phase|curriculum|school|system) lead(?:er)?s?|leaders?|leadership|leads?(?! to\\b)|slt|smt',
  'headteachers?|head teachers?|heads|principals?|governors?|governing body|governance|trustees|trust|mat|staff|faculty|cpd',
  'cpdl|inset|professional (?:learning|development)|coaching|mentoring|coordinators?|sencos?|middle leaders|monitoring',
  'school development|priorit(?:y|ies)|policy|policies',
].join('|');

/** Anything by which a question shows that it is about a school. */
export const schoolWords = [
  'schools?|academ(?:y|ies)|settings?|nurser(?:y|ies)|classrooms?|class|classes|lessons?|curriculum|curricul(?:a|ar)',
  'pupils?|teach(?:ers?|ing)?|educat(?:ors?|ion|ional)|head ?teachers?|principals?|slt|send?|sencos?|eal|eyfs|ks ?\\d|pp',
  'cpdl?|mat|mats|ofsted|sats|phonics|literacy|numeracy|maths?|mathematics|reading|writing|spelling|handwriting|oracy',
  'grammar|vocabulary|homework|marking|feedback|assessments?|pedagog(?:y|ies|ical)|tas|ects?|governors?|attainment',
  'attendance|behaviour|safeguarding|timetables?|playtimes?|interventions?|tutoring|retrieval|metacognition',
].join('|');

const askers =
  'we|i|us|schools?|(?:our|the|my) (?:schools?|trust|setting|academy|nursery|mat|federation|cluster)|it|one|you';
const kinds = [
  'our|the|my|all|new|senior|middle|subject|school|system|class|phase|year|core|curriculum|early years|primary|classroom',
  'eyfs|reception|nursery|ks ?\\d|year \\d+|pastoral|lunchtime|midday|support|teaching',
].join('|');
/** The grown-ups of a school. */
export const adults = [
  'leaders?|leadership|leads?|headteachers?|heads|principals?|teachers?|educators?|staff|tas?|governors?|slt|sencos?|coordinators?',
  'practitioners|colleagues|teams?|parents|assistants?|supervisors?|mentors?|tutors?|librarians?|coaches|departments?',
].join('|');

/** Who can ask and act: the subject of "How can … improve …?". */
export const actors = `(?:(?:${askers})|(?:(?:${kinds}) )*(?:${adults}))`;
