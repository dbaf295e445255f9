/** Why the file or folder can't be read, as a sentence. */
export function trouble(shown: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file “${shown}”: check the path.`;
  if (code === 'EISDIR') return `“${shown}” is a folder: name a file.`;
  if (code === 'EACCES' || code === 'EPERM') return `“${shown}” may not be read by this user: change its permissions.`;
  if (code === 'ENAMETOOLONG') return `The name “${shown.slice(0, 60)}…” is too long for a file: check it.`;
  if (code === 'EFBIG') return `“${shown}” is larger than any article or desk file: check that it is the right one.`;
  if (code === 'EINVAL') return `“${shown}” is a pipe or a device: put a file in its place.`;
  return `“${shown}” can’t be read (${code}): check that it is a file.`;
}
