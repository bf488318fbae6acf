import { randomBytes } from 'node:crypto';
import type { PageWords } from './pageWords';

/** What a panel's page is made of; addresses are the webview's. */
export interface PageParts {
  source: string;
  script: string;
  style: string;
  words: PageWords;
}

/** The page of a panel. Nothing may run or load in it but its one script and its one style. */
export function page({ source, script, style, words }: PageParts): string {
  const nonce = randomBytes(16).toString('base64');
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body data-words="${escaped(JSON.stringify(words))}">
<main aria-live="off"><p class="waiting">${escaped(words.waiting)}</p></main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
