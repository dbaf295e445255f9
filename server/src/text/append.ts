/** Puts all of `more` at the end of the list. As arguments of `push` some hundred thousand overflow the stack. */
export function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}
