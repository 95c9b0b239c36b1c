// Holds a screen in the pseudo-locale to two things: nothing is cut off, and no English is left beside what the handbook and the person say.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as analysis from '../../src/handbook/analysis';
import * as boxes from '../../src/handbook/boxes';
import * as cycle from '../../src/handbook/cycle';
import * as ethics from '../../src/handbook/ethics';
import * as cards from '../../src/handbook/evidence-cards';
import * as example from '../../src/handbook/example';
import * as extended from '../../src/handbook/extended-framework';
import * as framework from '../../src/handbook/framework';
import * as hints from '../../src/handbook/gap-hints';
import * as pathway from '../../src/handbook/pathway';
import * as perspectives from '../../src/handbook/perspectives';
import * as poster from '../../src/handbook/poster';
import * as steps from '../../src/handbook/steps';
import type { PanelPage } from '../journeys/panel-page';
import { englishIn, plain, sentencesWithGaps } from './english';
import { filesGiven, wordsIn } from './own-words';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What the check says of an English question stands with its rules, in English. */
const questions = path.resolve(__dirname, '../../src/question');
const ofTheCheck = readdirSync(questions, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('words'))
  .flatMap((file) => [...readFileSync(path.join(questions, file), 'utf8').matchAll(/'([^'\n]+)'|`([^`]*)`/g)])
  .map(([, text, template]) => text ?? template ?? '');

/** Its questions and sub-questions are put together of its own words and the person's. */
const putTogether = sentencesWithGaps(ofTheCheck);

/** What the handbook says is content, in the language of the handbook. */
const content = [
  ...textsIn([
    ...[
      analysis,
      boxes,
      cycle,
      ethics,
      cards,
      example,
      extended,
      framework,
      hints,
      pathway,
      perspectives,
      poster,
      steps,
    ],
  ]),
  ...ofTheCheck.flatMap((text) => text.split(/\$\{[^}]*\}/)),
];

/** Looks inside the page. @returns what is cut off, all that can be read, and what is typed in the fields */
function lookAt(): { readonly cut: string[]; readonly read: string[]; readonly typed: string[] } {
  const cut: string[] = [];
  const read: string[] = [];
  const typed = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
  const panel = document.getElementById('panel');
  if (!panel) return { cut: ['There is no panel.'], read, typed };
  const width = document.documentElement.clientWidth;
  /** What only screen readers read is cut off on purpose. */
  const isForEyes = (element: Element): boolean => {
    for (let box: Element | null = element; box && box !== panel; box = box.parentElement) {
      const { clip, clipPath, position } = getComputedStyle(box);
      if (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none')) return false;
    }
    return true;
  };
  const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    const around = node.parentElement;
    if (text === '' || !around || around.closest('style, script, option, textarea')) continue;
    if (!around.checkVisibility()) continue;
    // In the picture of a page, whose colours are the page's own, stands what the person says.
    if (around.getAttribute('fill')?.startsWith('#')) continue;
    read.push(text);
    if (!isForEyes(around)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right > width + 1 || left < -1) cut.push(`beyond the panel: ${text}`);
      for (let box: Element | null = around; box && box !== panel; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const rect = box.getBoundingClientRect();
        const clipsAcross = /hidden|clip/.test(overflowX) || box.matches('button, [role=tab]');
        const clipsDown = /hidden|clip/.test(overflowY);
        if (
          (clipsAcross && (right > rect.right + 1 || left < rect.left - 1)) ||
          (clipsDown && (bottom > rect.bottom + 2 || top < rect.top - 2))
        )
          cut.push(`out of its ${box.tagName.toLowerCase()}: ${text}`);
      }
    }
  }
  for (const one of panel.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = one.getAttribute(name);
      if (text !== null && one.checkVisibility() && !one.matches('svg')) read.push(text);
    }
  const measure = document.createElement('canvas').getContext('2d');
  for (const select of panel.querySelectorAll('select')) {
    const style = getComputedStyle(select);
    read.push(...[...select.options].map(({ text }) => text));
    if (!measure) continue;
    measure.font = style.font;
    const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    for (const { text } of select.selectedOptions)
      if (measure.measureText(text).width > room + 1) cut.push(`in a list: ${text}`);
  }
  return { cut: [...new Set(cut)], read: [...new Set(read)], typed };
}

/** Fails with what is cut off on the screen that is open, and with the English on it. */
export async function expectPseudo(panel: PanelPage): Promise<void> {
  // What is still opening or closing is cut off for a moment.
  await panel.panelFrame().evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
  const { cut, read, typed } = await panel.panelFrame().evaluate(lookAt);
  // What the document says, the record in it, and other documents, are people's own words.
  const own = [await panel.save(), ...filesGiven].flatMap(wordsIn);
  const known = plain([...content, ...typed, ...own, ...(await panel.text())].join(' | ').replaceAll('…', ' '));
  expect({ cut, english: read.filter((text) => englishIn(text, known, putTogether).length > 0) }).toEqual({
    cut: [],
    english: [],
  });
}
