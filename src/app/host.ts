// What the panel asks of the program around it before and beside a session.
export { documentAddress, isDarkTheme, platform } from '../word/gateway/host';
