// Which documents lie in libreoffice/ as LibreOffice saved them. They say what they said before: expected.ts holds for both.
export const resaved = [
  'own-two-columns.docx',
  'own-three-columns.docx',
  'own-one-cell.docx',
  'framework-filled.docx',
  'own-half-filled.docx',
];
