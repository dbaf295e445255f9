/** The moment as people write it, in the time of this machine: “24 November 2026, 10:15”. */
export const momentOf = (date: Date): string =>
  `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}, ${two(date.getHours())}:${two(date.getMinutes())}`;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (number: number): string => String(number).padStart(2, '0');
