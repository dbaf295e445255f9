/** In bytes; a longer message would not fit into a string. */
const longestMessage = 512 * 1024 * 1024;
/** In bytes. */
const longestHeader = 1024;
const lineFeed = 10;

/**
 * Follows the bytes of a connection over streams. Each chunk gives null, or one sentence on what is wrong with the header of a message:
 * then nobody can tell where the next message begins, and the connection is of no more use.
 */
export function openFraming(): (chunk: Uint8Array) => string | null {
  let header = '';
  let body = 0;

  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      const skipped = Math.min(body, chunk.length - at);
      body -= skipped;
      at += skipped;
      const byte = chunk[at++];
      if (byte === undefined) return null;
      header += String.fromCharCode(byte);
      const length = header.length > longestHeader || byte === lineFeed ? headerEnd(header) : null;
      if (length === null) continue;
      if (typeof length === 'string') return length;
      header = '';
      body = length;
    }
    return null;
  };
}

/** How long the body is that follows the header; null where it goes on, one sentence where it is none. */
function headerEnd(header: string): number | string | null {
  if (header.length > longestHeader) return `${quoted(header)} is no header of a message.`;
  if (!header.endsWith('\r\n')) return `${quoted(header.trimEnd())} is no header of a message: lines end in CR LF.`;
  return header.endsWith('\r\n\r\n') || header === '\r\n' ? bodyLength(header) : null;
}

/** How long the body is; one sentence where the header does not say. */
function bodyLength(header: string): number | string {
  const stray = header.split('\r\n').find((line) => line !== '' && !/^[a-z][\w-]*:/i.test(line));
  if (stray !== undefined) return `${quoted(stray)} is no header of a message.`;
  const said = /^content-length:(.*)$/im.exec(header)?.[1]?.trim();
  if (said === undefined) return 'A message has no Content-Length.';
  const length = /^\d+$/.test(said) ? Number(said) : Number.NaN;
  if (length <= longestMessage) return length;
  return `The Content-Length ${quoted(said)} is no number of bytes up to ${longestMessage}.`;
}

/** The beginning of it, fit for a terminal. */
const quoted = (words: string): string => `“${words.slice(0, 60).replace(/[^ -~]/g, '?')}”`;
