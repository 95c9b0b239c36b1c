// Which members of Word's and Office's API our code names: asked of TypeScript's checker, so that no spelling of a use is missed.
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const declared = '@types/office-js';

/** The members of `Word`, `Office` and `OfficeExtension` that the source files of a layer name, as `Word.Paragraph.text`, in order. */
export function membersInUse(layer: string): string[] {
  const at = path.join(root, 'src', layer, 'tsconfig.json');
  const { config } = ts.readConfigFile(at, (file) => ts.sys.readFile(file)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(at));
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  for (const file of program.getSourceFiles()) if (fileNames.includes(file.fileName)) visit(file);
  return [...found].sort();

  function visit(node: ts.Node): void {
    for (const symbol of named(node, checker)) {
      const name = nameOf(symbol);
      if (name !== null) found.add(name);
    }
    ts.forEachChild(node, visit);
  }
}

/** What a node names: a member that is read or called, one taken out by destructuring, or one given in an object literal. */
function named(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const one = (symbol: ts.Symbol | undefined): ts.Symbol[] => (symbol ? [symbol] : []);
  if (ts.isPropertyAccessExpression(node)) return one(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? one(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
  }
  if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isIdentifier(node.name))
    return one(checker.getContextualType(node.parent)?.getProperty(node.name.text));
  return [];
}

/** The name of a member of a class or an interface of the library; null for what is declared elsewhere, and for the classes themselves. */
function nameOf(symbol: ts.Symbol): string | null {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration?.getSourceFile().fileName.includes(declared)) return null;
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner))
    return ts.isFunctionDeclaration(declaration) ? qualified(declaration, symbol.name) : null;
  return owner.name ? qualified(owner, `${owner.name.text}.${symbol.name}`) : null;
}

function qualified(node: ts.Node, name: string): string {
  for (let at = node.parent; at; at = at.parent) if (ts.isModuleDeclaration(at)) name = `${at.name.text}.${name}`;
  return name;
}
