import type { FromPage, ToPage } from '../balance/messages';
import type { Part, Picture, Split } from '../balance/picture';
import { type Choice, drawing } from './drawing';
import { mounted } from './nodes';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): Choice | undefined;
  setState(state: Choice): void;
};

const editor = acquireVsCodeApi();
const main = document.querySelector('main') as HTMLElement;
let choice: Choice = editor.getState() ?? {};
let picture: Picture | undefined;
/** What each element of the page was made of. */
let drawn: readonly string[] = [];
/** Which button of the strip the Tab key goes to. */
let current = '';

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  ({ picture } = data);
  draw(picture);
  const count = (selector: string) => main.querySelectorAll(selector).length;
  editor.postMessage({ kind: 'drawn', serial: data.serial, parts: count('.part'), articles: count('.article') });
});
main.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (button && picture) act(button.dataset, picture);
});
main.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.closest('.strip')) goTo(target);
});
main.addEventListener('keydown', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.strip button') : null;
  const next = button && neighbour(button, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
});
editor.postMessage({ kind: 'ready' });

/** Draws what has changed, with the focus where it was: the folder may have a thousand articles, and is the same from key to key. */
function draw(picture: Picture): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
  const nodes = drawing(picture, choice);
  const texts = nodes.map((node) => JSON.stringify(node));
  for (const [i, node] of nodes.entries()) {
    if (texts[i] === drawn[i]) continue;
    const [before, element] = [main.children[i], mounted(document, node)];
    if (before) before.replaceWith(element);
    else main.append(element);
  }
  while (main.children.length > nodes.length) main.lastElementChild?.remove();
  drawn = texts;
  const buttons = stripButtons();
  const first = buttons.find(({ dataset }) => dataset.key === current) ?? buttons[0];
  if (first) goTo(first);
  const again = [...main.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset.key === focused);
  if (again !== document.activeElement) again?.focus();
}

function act({ reveal, find, open, trace, split }: DOMStringMap, picture: Picture): void {
  if (reveal !== undefined && 'strip' in picture.article) {
    const part = picture.article.strip[Number(reveal)] as Part;
    const spot = find === undefined ? part.spot : part.findings[Number(find)]?.spot;
    if (spot) editor.postMessage({ kind: 'reveal', spot });
  }
  if (open !== undefined) editor.postMessage({ kind: 'open', uri: open });
  if (trace !== undefined) choose({ traced: trace === choice.traced ? undefined : trace }, picture);
  if (split !== undefined) choose({ split: split as Split }, picture);
}

function choose(wish: Choice, picture: Picture): void {
  choice = { ...choice, ...wish };
  editor.setState(choice);
  draw(picture);
}

const stripButtons = (): HTMLElement[] => [...main.querySelectorAll<HTMLElement>('.strip button')];

/** Makes it the one button of the strip that the Tab key stops at; the arrow keys go to the others. */
function goTo(button: HTMLElement): void {
  for (const other of stripButtons()) other.tabIndex = other === button ? 0 : -1;
  current = button.dataset.key ?? '';
}

function neighbour(button: HTMLElement, key: string): HTMLElement | undefined {
  const buttons = stripButtons();
  const at = buttons.indexOf(button);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return buttons[at + 1];
    case 'ArrowLeft':
    case 'ArrowUp':
      return buttons[at - 1];
    case 'Home':
      return buttons[0];
    case 'End':
      return buttons.at(-1);
    default:
      return undefined;
  }
}
