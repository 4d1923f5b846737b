// Plain JavaScript on purpose: an older Node.js must be able to read it, and to say what is missing in one line.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 26) {
  process.stderr.write(
    `Objector needs Node.js 26 or newer; this is ${process.versions.node}. "npm install" without --omit=optional brings it along.\n`,
  );
  process.exit(1);
}
