import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FOLDER = 'src/i18n/fr';

/** The text of every string of a file, and of the parts of a template between its values. */
function texts(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test.each(readdirSync(FOLDER))('no line of %s may break before a sign or within quotes', (file) => {
  expect(texts(`${FOLDER}/${file}`).filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
});
