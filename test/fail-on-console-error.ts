// A test that takes a second may take ten on a busy machine: late is no fault.
jest.setTimeout(30_000);

// A test that makes the console complain fails, whatever else it proved.
const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  const note = (...words: unknown[]): void => void complaints.push(words.map(String).join(' '));
  jest.spyOn(console, 'error').mockImplementation(note);
  jest.spyOn(console, 'warn').mockImplementation(note);
});

afterEach(() => {
  jest.restoreAllMocks();
  expect(complaints).toEqual([]);
});
