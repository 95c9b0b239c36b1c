// The handbook's own sample questions: it calls them good, so the check never fails them.

export const samples: readonly string[] = [
  'How can using the Great Teaching Toolkit to inform CPD lead to greater teacher effectiveness for our most vulnerable learners?',
  'How can we identify and secure benefits to learner progress & engagement and our teaching & learning approaches at whole school level from participating in the Cumbrian Award?',
  'What aspects of our approach to marking & feedback can be changed to support more effective support for literacy (or, for example, assessment for learning)?',
];
