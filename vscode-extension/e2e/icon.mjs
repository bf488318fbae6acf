// Draws images/icon.png from images/icon.svg: node icon.mjs
import { readFileSync } from 'node:fs';
import { launchBrowser } from './browser.mjs';
import { extension } from '../scripts/places.mjs';

const SIZE = 256;
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body{margin:0}</style>${readFileSync(extension('images/icon.svg'), 'utf8')}`);
await page.screenshot({ path: extension('images/icon.png'), omitBackground: true });
await browser.close();
