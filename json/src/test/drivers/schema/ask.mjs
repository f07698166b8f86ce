// Asks Ajv and the JSON service of VS Code about documents by a schema, and prints the answers as JSON.
// Usage: node ask.mjs SCHEMA.json QUESTIONS.json, where QUESTIONS is
// {"documents": [TEXT…], "completions": [TEXT with | where the cursor is…], "hovers": [the same…]}
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import editor from 'vscode-json-languageservice';

const { getLanguageService, TextDocument } = editor;

const [schemaFile, questionsFile] = process.argv.slice(2);
const schemaText = readFileSync(schemaFile, 'utf8');
const questions = JSON.parse(readFileSync(questionsFile, 'utf8'));

const said = [];
const note = (...words) => said.push(words.join(' '));
const ajv = new Ajv.default({ logger: { log: note, warn: note, error: note } });
const validate = ajv.compile(JSON.parse(schemaText));

const loaded = [];
const service = getLanguageService({
  schemaRequestService: async (address) => {
    loaded.push(address);
    return schemaText;
  },
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
service.configure({
  validate: true,
  allowComments: false,
  schemas: [{ uri: 'file:///matched/schema.json', fileMatch: ['/matched/*'], schema: JSON.parse(schemaText) }],
});

// In /folder documents name their schema, in /matched the settings of the editor do.
const open = (text, folder) => {
  const document = TextDocument.create(`file:///${folder}/programme.json`, 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
};
const openAtCursor = (text) => {
  const opened = open(text.replace('|', ''), 'folder');
  return { ...opened, position: opened.document.positionAt(text.indexOf('|')) };
};
const named = (text) => text.replace('{', '{"$schema": "./programme.schema.json", ');

const diagnostics = async (text) => {
  const { document, json } = open(text, 'matched');
  const found = await service.doValidation(document, json, { schemaValidation: 'error' });
  return found.map((one) => one.message).filter((message) => message !== 'Duplicate object key');
};
const completions = async (text) => {
  const { document, json, position } = openAtCursor(named(text));
  const { items } = await service.doComplete(document, position, json);
  return Object.fromEntries(
    items.map((item) => [item.label, item.documentation?.value ?? item.documentation ?? '']),
  );
};
const hovers = async (text) => {
  const { document, json, position } = openAtCursor(named(text));
  const found = await service.doHover(document, position, json);
  return (found?.contents ?? []).join('\n').replaceAll('\\', '');
};
const each = async (texts, question) => {
  const answers = [];
  for (const text of texts) {
    answers.push(await question(text));
  }
  return answers;
};

process.stdout.write(
  JSON.stringify({
    said,
    valid: questions.documents.map((text) => validate(JSON.parse(text))),
    diagnostics: await each(questions.documents, diagnostics),
    completions: await each(questions.completions, completions),
    hovers: await each(questions.hovers, hovers),
    loaded: [...new Set(loaded)],
  }),
);
