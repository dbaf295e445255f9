/** An element to be: plain data, so that what is drawn can be looked at without a browser. Its words are words, whatever stands in them. */
export interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Properties of CSS; a policy against inline styles forbids the attribute, but not these. */
  readonly style: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

type Given = Readonly<Record<string, string | boolean | Readonly<Record<string, string>> | undefined>>;

/** An element of the tag, with a class after a dot: `button.part`. An attribute that is false or undefined is left out. */
export function node(tag: string, given: Given = {}, ...children: readonly (Node | string)[]): Node {
  const [name = tag, ...classes] = tag.split('.');
  const attributes: Record<string, string> = classes.length > 0 ? { class: classes.join(' ') } : {};
  let style: Node['style'] = {};
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'object') style = value;
    else if (value !== undefined && value !== false) attributes[key] = value === true ? '' : value;
  }
  return { tag: name, attributes, style, children };
}

/** Makes the elements. */
export function mounted(document: Document, { tag, attributes, style, children }: Node): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : mounted(document, child))));
  return element;
}
