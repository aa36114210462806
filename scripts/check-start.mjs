// npm start as a newcomer meets it: two addresses, both answer, and an interrupt ends it cleanly.
import { spawn } from 'node:child_process';
import { root } from './run.mjs';

const server = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
const ended = new Promise((resolve) => server.on('exit', (code, signal) => resolve(code ?? signal)));
const printed = new Promise((resolve, reject) => {
  let text = '';
  server.stdout.on('data', (data) => {
    text += data;
    if (text.includes('Ctrl-C')) resolve(text);
  });
  ended.then((code) => reject(new Error(`ended with ${code} before it served`)));
});

try {
  const addresses = (await printed).match(/http:\S+/g);
  if (addresses.length !== 2) throw new Error(`printed ${addresses.length} addresses`);
  for (const address of addresses) {
    const { status } = await fetch(address);
    console.log(status, address);
    if (status !== 200) throw new Error(`${address} answers ${status}`);
  }
  server.kill('SIGINT');
  const code = await ended;
  if (code !== 0) throw new Error(`an interrupt ends it with ${code}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
  server.kill();
}
