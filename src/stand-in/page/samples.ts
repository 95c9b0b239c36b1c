// The sample documents a person can open without having one of their own.

export interface Sample {
  /** Its name beside the page, in `samples/`. */
  file: string;
  title: string;
}

/** What somebody sees who has chosen nothing yet. */
export const firstSample: Sample = { file: 'school-plan.docx', title: 'A school improvement plan' };

export const samples: Sample[] = [
  firstSample,
  { file: 'handbook.docx', title: 'A handbook with boxes to fill in' },
  { file: 'own-appendix.docx', title: 'A school’s own appendix, half filled in' },
];
