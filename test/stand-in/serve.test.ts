// The command line of the stand-in, and what is changed in another add-in's answers on their way.
import { handedOn, withOurOfficeJs } from '../../src/stand-in/pane-proxy';
import { commandLine } from '../../src/stand-in/serve';

describe('the command line', () => {
  it('takes a port, a panel and its title, in both spellings', () => {
    expect(commandLine(['--port=4000', '--pane', 'https://localhost:3001/a.html', '--title', 'Greeter'])).toEqual({
      port: 4000,
      serving: { pane: new URL('https://localhost:3001/a.html'), title: 'Greeter' },
    });
  });

  it('serves our own panel at port 3000 where nothing is said', () => {
    expect(commandLine([])).toEqual({ port: 3000, serving: {} });
  });

  it.each([
    [['--port', 'x'], /--port takes a number from 0 to 65535, not "x"/],
    [['--port'], /--port takes a number/],
    [['--pane', 'taskpane.html'], /--pane takes the address of a panel's page/],
    [['--pane', 'file:///a.html'], /--pane takes the address/],
    [['--title', 'Greeter'], /--title is what a panel of --pane is called/],
    [['--prot', '4000'], /no option "--prot"\. There are --port, --pane and --title/],
    [['4000'], /no option "4000".* npm run stand-in -- --port 4000/], // what npm hands on where its two dashes are missing
  ])('says what is wrong with %s', (words, sentence) => {
    expect(() => commandLine(words)).toThrow(sentence);
  });
});

describe('another add-in’s answer', () => {
  const target = new URL('https://localhost:3001/pane.html');

  it('keeps its policy, but not who may frame it', () => {
    const headers = {
      'content-security-policy': "script-src 'self'; frame-ancestors 'none'",
      'x-frame-options': 'DENY',
    };
    expect(handedOn(headers, target)).toEqual({ 'content-security-policy': "script-src 'self'" });
  });

  it('does not lead away from this machine', () => {
    expect(handedOn({ location: 'https://localhost:3001/next.html' }, target)).toEqual({ location: '/next.html' });
    expect(handedOn({ 'strict-transport-security': 'max-age=1' }, target)).toEqual({});
  });

  it.each([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://appsforoffice.microsoft.com/lib/1.1/hosted/office.debug.js',
    'https://appsforoffice.microsoft.com/lib/beta/hosted/office.js',
  ])('gets Office.js from beside the stand-in: %s', (address) => {
    expect(withOurOfficeJs(`<script src="${address}"></script>`)).toBe('<script src="/office-js/office.js"></script>');
  });
});
