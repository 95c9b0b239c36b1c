// Every place where an expression matches.

/**
 * What `matchAll` finds, in its order. That makes the expression anew for each text, which takes a hundred times as long as the search where
 * the expression is a list of names.
 * @param pattern a global expression
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
