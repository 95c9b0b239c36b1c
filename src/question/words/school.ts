// School English, closed by nature: who learns, who works in a school, which stage or need, where. "Pupils" stands for all its synonyms.

import { setOf } from './set';

/** Those a school teaches, and their families. */
export const learners = setOf(`
  pupil pupils boy boys girl girls teen teens teenager teenagers adolescents infants juniors toddlers babies cohort cohorts class classes
  group groups reader readers writer writers speakers families family parent parents carer carers mother mothers father fathers
  dads mums starters formers leavers arrivals graders graders kindergartners graduates undergraduates undergraduate graduate apprentices trainees
  youngsters adults youth peers siblings refugees newcomers
`);
/** The grown-ups of a school. */
export const adults = setOf(`
  teacher teachers educator educators ta tas lsa lsas ect ects nqt nqts staff practitioner practitioners colleague colleagues assistant
  assistants supervisor supervisors tutor tutors governor governors trustee trustees leader leaders leadership headteacher headteachers
  head heads principal principals slt smt senco sencos senco alnco coordinator coordinators department departments team teams mentor
  mentors librarian librarians coaches coach lecturer lecturers deputies deputy faculty lead leads administrators professionals
  workforce educator mat trust federation
`);
/** Whether a word names learners or grown-ups of a school. */
export const isAtSchool = (word: string): boolean => learners.has(word) || adults.has(word);
/** What comes before them: "middle leaders", "class teachers". */
export const kindsOfAdults = setOf(`
  our the my all new senior middle subject school system class phase year core curriculum early years primary classroom eyfs reception
  nursery pastoral lunchtime midday support teaching other some most experienced maths english science form head
`);
export const askers = setOf('we i us school schools it one you');
/** Stages, needs and starting points: they say which learners. */
export const marks = setOf(`
  send sen sends asn aln eal esol ehcp ehcps pp ppg fsm pef simd semh adhd asd autistic autism dyslexia dyslexic lac disadvantaged
  vulnerable deprived refugee traveller roma bilingual multilingual gifted reluctant quieter quietest struggling lowest highest attaining
  eyfs reception preschool kindergarten postgraduate juniors infants freshmen seniors youngest oldest looked absentees p1 p2 p3 p4 p5 p6 p7
  leavers newcomers freshers
`);
/** Words before the figure of a year or a stage. */
export const stages = setOf(
  'year years yr y ks stage grade grades form level p s class tier phase room term week weeks',
);
export const subjects = setOf(`
  maths math mathematics english reading writing spelling handwriting oracy phonics grammar vocabulary literacy numeracy science physics
  chemistry biology history geography computing music art drama dance pe re rse pshe french spanish german welsh gaelic irish latin
  gaeilge mfl algebra geometry arithmetic fractions economics engineering poetry dt gcse gcses btec sats a-level
`);
export const places = setOf(`
  school schools classroom classrooms academy setting settings nursery nurseries playground corridor corridors library canteen college
  colleges university universities trust department departments centre hub alliance federation base unit hall country countries
  city cities town towns region village villages district districts home homes area areas
`);
export const times = setOf(`
  term terms year years week weeks month months day days lunch lunchtime lunchtimes breaktime break playtime morning mornings afternoon
  afternoons lesson lessons assembly assemblies transition semester session sessions hour hours minutes half
`);
/** Where leaders, the whole school or those who work there come in. */
export const leadership = setOf(`
  leader leaders leadership lead leads slt smt headteacher headteachers head heads principal principals governor governors governance
  trustees trust mat staff faculty cpd cpdl inset coaching mentoring coordinators senco sencos monitoring policy policies priority
  priorities teacher teachers ta tas ect ects
`);
/** Whole nations, as English-speaking schools name them. */
export const nations = setOf(`
  country countries nation nations world england wales scotland ireland britain uk america usa us australia canada india pakistan nigeria
  china zealand europe africa
`);
