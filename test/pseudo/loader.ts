// A loader for webpack: makes the words of a strings module pseudo, and leaves alone what the types say is no word but the name of a case.
import path from 'node:path';
import ts from 'typescript';
import { pseudo } from './letters';
import { formatModule } from './words';

const root = path.resolve(__dirname, '../..');

let program: ts.Program | null = null;
/** All of src with its types. */
function wholeProgram(): ts.Program {
  if (program) return program;
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const files = ts.sys.readDirectory(path.join(root, 'src'), ['.ts'], ['**/stand-in'], ['**/*.ts']);
  program = ts.createProgram(files, {
    ...options,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    composite: false,
    emitDeclarationOnly: false,
    noEmit: true,
  });
  return program;
}

const isName = (type: ts.Type | undefined): boolean =>
  type !== undefined && (type.isUnion() ? type.types.some(isName) : type.isStringLiteral());

/** Whether a text is for the program and not for people. */
function isForProgram(node: ts.Node, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isElementAccessExpression(parent)) return true;
  if ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node) return true;
  if (ts.isPropertySignature(parent)) return true;
  if (
    ts.isBinaryExpression(parent) &&
    [
      ts.SyntaxKind.EqualsEqualsEqualsToken,
      ts.SyntaxKind.ExclamationEqualsEqualsToken,
      ts.SyntaxKind.InKeyword,
    ].includes(parent.operatorToken.kind)
  )
    return true;
  return ts.isExpression(node) && isName(checker.getContextualType(node));
}

/** The source with its words in the pseudo-locale. */
export function inPseudo(file: string, source: string): string {
  const all = wholeProgram();
  const sourceFile = all.getSourceFile(file);
  if (!sourceFile) throw new Error(`${file} is not part of src`);
  const checker = all.getTypeChecker();
  const words: { readonly start: number; readonly end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (!isForProgram(node, checker)) words.push({ start: node.getStart() + 1, end: node.end - 1 });
    } else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node))
      words.push({ start: node.getStart() + 1, end: node.end - 2 });
    else if (ts.isTemplateTail(node)) words.push({ start: node.getStart() + 1, end: node.end - 1 });
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  return words.reduceRight(
    (text, { start, end }) => text.slice(0, start) + pseudo(text.slice(start, end)) + text.slice(end),
    source,
  );
}

export default function loader(this: { readonly resourcePath: string }, source: string): string {
  return formatModule.test(this.resourcePath)
    ? source.replace("'en-GB'", "'el'")
    : inPseudo(this.resourcePath.replaceAll('\\', '/'), source);
}
