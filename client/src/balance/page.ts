/** Where the page of the view “Balance” finds what it loads, and what it may load at all. */
export interface PageSources {
  /** What VS Code calls the extension's own files in a policy. */
  readonly own: string;
  readonly script: string;
  readonly style: string;
  readonly language: string;
  /** New for each page, so that no script runs but the one named here. */
  readonly nonce: string;
}

/** The empty page, which its script fills: nothing else runs in it, and nothing is fetched from elsewhere. */
export const balancePage = ({ own, script, style, language, nonce }: PageSources): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${own}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
