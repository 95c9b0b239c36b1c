// The screen of the conclusions says in words how many rows it offers wording for.
import { conclusionOffers } from '../../../../src/enquiry/conclusion-offers';
import { concludeWords } from '../../../../src/taskpane/screens/conclude/strings';
import { numbers } from '../numbers';

test('the words of the conclusions name the number of the rows that conclude', () => {
  expect(concludeWords.about.toLowerCase()).toContain(`${numbers[conclusionOffers.length]} more rows`);
});
