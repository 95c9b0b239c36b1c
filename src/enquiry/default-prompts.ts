// What Word itself puts into an empty content control, by language of the program. Once a control has been emptied, Word may show
// this in place of our prompt (https://github.com/OfficeDev/office-js/issues/1515). A language is one line here.

/** Word's own prompts for a text control, current and older wordings. */
export const defaultPrompts: readonly string[] = [
  'Click or tap here to enter text.', // English
  'Click here to enter text.', // English, Word 2013 and before
  'Klicken oder tippen Sie hier, um Text einzugeben.', // German
  'Klicken Sie hier, um Text einzugeben.', // German, Word 2013 and before
  'Cliquez ou appuyez ici pour entrer du texte.', // French
  'Cliquez ici pour entrer du texte.', // French, Word 2013 and before
  'Haga clic o pulse aquí para escribir texto.', // Spanish
  'Haga clic aquí para escribir texto.', // Spanish, Word 2013 and before
  'Fare clic o toccare qui per immettere il testo.', // Italian
  'Fare clic qui per immettere testo.', // Italian, Word 2013 and before
  'Klik of tik om tekst in te voeren.', // Dutch
  'Clique ou toque aqui para inserir o texto.', // Portuguese (Brazil)
  'Clique ou toque aqui para introduzir texto.', // Portuguese (Portugal)
  'Kliknij lub naciśnij tutaj, aby wprowadzić tekst.', // Polish
  'Klicka eller tryck här för att ange text.', // Swedish
  'Klik eller tryk her for at skrive tekst.', // Danish
  'Klikk eller trykk her for å skrive inn tekst.', // Norwegian
];
