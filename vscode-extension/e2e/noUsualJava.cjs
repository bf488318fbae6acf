// Loaded into VS Code's processes before anything else: the folders where Linux keeps its Javas look as they do on a
// machine without one. The extension itself is the one that is shipped.
const fs = require('node:fs');

const USUAL = ['/usr/lib/jvm', '/usr/java', '/opt/java', '/opt/jdk'];
const { readdirSync } = fs;

fs.readdirSync = (folder, ...options) => readdirSync(USUAL.includes(folder) ? `${folder}/absent` : folder, ...options);
