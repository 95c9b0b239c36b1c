// A year of an enquiry on Microsoft 365. On Office 2021 LTSC it is in the full run (more/year.test.ts).
import { describeYear } from './year';

describeYear('Microsoft 365');
