// What Word and LibreOffice put into a content control that nobody has written in, by kind of control and language of the program. Once a
// control has been emptied, Word may show this in place of our prompt (https://github.com/OfficeDev/office-js/issues/1515). A wording is one
// line here; case, blanks and the full stop do not count. In a returned copy the markup tells prompts in any language.

/** The prompts of controls for text: they are free to be written on, as our own are. */
export const defaultPrompts: readonly string[] = [
  'Click or tap here to enter text.', // English
  'Click here to enter text.', // English, Word 2013 and before; LibreOffice
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

/** The prompts of lists, dates and the other kinds: no answer either, but nothing is written on them unasked. */
export const otherPrompts: readonly string[] = [
  'Choose an item.', // English; LibreOffice
  'Choose a date', // LibreOffice
  'Click or tap to enter a date.',
  'Click or tap here to enter a date.',
  'Click here to enter a date.',
  'Choose a building block.',
  'Enter any content that you want to repeat, including other content controls. You can also insert this control around table rows in order to repeat parts of a table.',
  'Wählen Sie ein Element aus.', // German
  'Klicken oder tippen Sie, um ein Datum einzugeben.',
  'Klicken Sie hier, um ein Datum einzugeben.',
  'Wählen Sie einen Dokumentbaustein aus.',
  'Choisissez un élément.', // French
  'Cliquez ou appuyez ici pour entrer une date.',
  'Cliquez ici pour entrer une date.',
  'Elija un elemento.', // Spanish
  'Haga clic aquí o pulse para escribir una fecha.',
  'Haga clic aquí para escribir una fecha.',
  'Scegliere un elemento.', // Italian
  'Fare clic o toccare qui per immettere una data.',
  'Fare clic qui per immettere una data.',
  'Kies een item.', // Dutch
  'Klik of tik om een datum in te voeren.',
  'Klik hier als u een datum wilt invoeren.',
  'Escolher um item.', // Portuguese (Brazil)
  'Clique ou toque aqui para inserir uma data.',
  'Escolha um item.', // Portuguese (Portugal)
  'Clique ou toque para introduzir uma data.',
  'Wybierz element.', // Polish
  'Kliknij lub naciśnij, aby wprowadzić datę.',
  'Välj ett objekt.', // Swedish
  'Klicka eller tryck här för att ange datum.',
  'Vælg et element.', // Danish
  'Klik eller tryk for at angive en dato.',
  'Velg et element.', // Norwegian
  'Klikk eller trykk for å skrive inn en dato.',
];
