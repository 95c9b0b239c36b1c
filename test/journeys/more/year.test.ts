// A year of an enquiry on Office 2021 LTSC.
import { describeYear } from '../year';

describeYear('LTSC 2021');
