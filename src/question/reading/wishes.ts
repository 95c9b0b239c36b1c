// Words of a wish to know: "we want to explore", "an investigation into".
import { setOf } from '../words/set';

/** Verbs after which a question is reported: "to explore how", "find out whether". */
export const reporting = setOf(
  'know explore exploring explores investigate investigating investigates out understand understanding examine examining examines' +
    ' evaluate evaluating evaluates see ask asks asking consider considering discover identify establish learn into test testing tests' +
    ' describe describing look looking at assess assessing determine determining check is wonder wondering on find',
);
export const wishes = setOf('want wants hope hopes wish aim aims intend plan need needs would going trying like');
/** They come before a wish: "we want", "I would like", "the study aims". */
export const wishers = setOf('we i would study project is are am also really enquiry school team');

export const studies = setOf('study exploration investigation analysis examination evaluation enquiry look');
