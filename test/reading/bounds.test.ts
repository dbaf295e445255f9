import { test } from 'vitest';
import { checkMarked } from './check';

// Where source, cue and words begin and end, beside what may be taken for a part of them.
test.each([
  '[The mayor] {told} Ana Ruiz (Osk) ⟨that the pier was old⟩.',
  '[The mayor] {said} in a statement issued by the union ⟨that the pier was old⟩.',
  '[Ana Ruiz, editor at large of the Post], {said} ⟨the pier was old⟩.',
  '[Ana Ruiz (Harbour Board, Osk)], {said} ⟨the pier was old⟩.',
  '[The captain of the ferry] early on Monday {told} ⟨the crew to leave⟩.',
  '[The mayor] {said} ⟨she, once again, had sold the ferry⟩.',
  '[Ana Ruiz] {Monday said} ⟨the pier was old⟩.',
  '⟨The pier is old⟩, {said} [the town’s oldest captain].',
  '⟨“The pier is old,”⟩ {said} [her brother].',
  '⟨« The pier is old »⟩, {said} [Ana Ruiz].',
  '⟨“The pier is old,”⟩ {said} [Ana Ruiz], and left.',
  '⟨The pipes are old⟩, {said} [Ana Ruiz, who left].',
  '[The captain of the ferry (a doctor)] {asked} ⟨whether the pier was old⟩.',
  '[Ana Ruiz] {criticised} ⟨the plan⟩, and left.',
])('%s', checkMarked);
