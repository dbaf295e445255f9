declare module 'picomatch/posix' {
  export default function picomatch(globs: readonly string[], options?: { dot?: boolean }): (path: string) => boolean;
}
