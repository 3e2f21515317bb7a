// Puts receipts to a library that nobody here wrote, and writes down what it says. Nothing is fetched.
//
//   node receipts.mjs DIRECTORY
//
// DIRECTORY/jwks.json: the published keys. DIRECTORY/receipts.json: { name: receipt }. answers.json is written.

import * as fs from 'node:fs';
import * as path from 'node:path';
import * as jose from 'jose';

const directory = process.argv[2];
const json = name => JSON.parse(fs.readFileSync(path.join(directory, name), 'utf8'));

const keys = jose.createLocalJWKSet(json('jwks.json'));
const answers = {};
for (const [name, receipt] of Object.entries(json('receipts.json'))) {
  try {
    const { payload } = await jose.jwtVerify(receipt, keys, {
      algorithms: ['RS256'],
      typ: 'verification-receipt+jwt',
      issuer: 'did:web:certificates.example.org',
      requiredClaims: ['sub', 'iat', 'code', 'status', 'checkedAt', 'contentDigest'],
    });
    answers[name] = { accepted: true, claims: payload };
  } catch (error) {
    answers[name] = { accepted: false, detail: error.message };
  }
}
fs.writeFileSync(path.join(directory, 'answers.json'), JSON.stringify(answers, null, 1));
