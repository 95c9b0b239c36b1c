// The screens of the steps that the record tells of. Apart from the registry, which loads the screens that lead to them.
import type { RecordedStep } from '../../enquiry/recorded-progress';
import type { Screen } from './screen';

export const screenOfRecordedStep: Readonly<Record<RecordedStep, Screen>> = {
  collect: { name: 'collect' },
  analyse: { name: 'analyse' },
  conclude: { name: 'conclude' },
  cycle: { name: 'cycles' },
  poster: { name: 'poster' },
};
