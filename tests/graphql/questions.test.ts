import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answerTo, claimsIn } from '../support/operations.ts';

const FOLDER = 'tests/operations';
const OPERATIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

/** The claims on which the reading rests its answers; an answer may show more. */
const RESTS: Readonly<Record<string, string>> = {
  Q01: 'C057 C058',
  Q02: 'C121 C122 C123 C124 C125 C126 C127',
  Q04: 'C133 C134 C136 C137 C138 C139',
  Q05: 'C022 C023 C024 C025 C026',
  Q07: 'C219 C220 C221 C222',
  Q08: 'C216 C217 C285',
  Q10: 'C040 C041 C042',
  Q11: 'C101 C102 C103 C104 C105',
  Q13: 'C172 C173 C174 C175 C176 C177 C178 C179 C180',
  Q14: 'C181 C182 C183',
  Q16: 'C081 C083 C085 C086 C092 C096 C099 C100',
  Q17: 'C012 C013 C014 C015 C016 C017',
  Q53: 'C052 C054',
  Q55: 'C178 C185',
  Q19: 'C207 C208 C283',
  'Q20-path': 'C102 C121 C124',
  Q22: 'C052 C058',
  'Q22-path': 'C052 C058',
  Q23: 'C028 C042 C043 C069 C070',
  Q25: 'C230 C236 C240',
  Q26: 'C238 C243 C245 C246 C247 C248 C291',
  Q28: 'C249 C251 C253 C255',
  Q34: 'C192 C193 C194 C195',
  Q35: 'C192 C194',
  Q29: 'C250 C252 C254 C256',
  Q31: 'C249 C250 C251 C252 C253 C254 C255 C256',
  Q32: 'C040 C043 C044 C045 C046 C052 C069 C071 C072 C073',
  Q41: 'C249 C251 C253 C255',
  Q43: 'C173 C174 C175 C176 C177 C178 C179 C180 C181 C182 C183',
  Q46: 'C033 C034 C043 C209 C210 C211',
  Q49: 'C256 C295',
  Q52: 'C188 C200 C201 C236 C245',
  Q56: 'C101 C102 C103 C104 C105 C121 C132 C150 C152 C153 C154 C155 C156 C157 C158 C159 C160 C161 C170 C188 C217 C221 C222',
  Q58: 'C253 C254',
  'companies-without-air-connections': 'C253',
  'air-connections-side-by-side': 'C238 C243 C245 C246 C247 C248',
  'companies-by-rank': 'C249 C251 C253 C255',
  Q37: 'C197 C198 C199 C281',
  Q38: 'C024 C057 C123 C134 C192 C194 C216 C415',
  Q40: 'C249 C250 C251 C252 C253 C254 C255 C256',
  Q59: 'C255 C263 C293',
  'coverage-of-key-actors': 'C185',
  'coverage-of-figures': 'C253',
  'gaps-of-figures': 'C263',
};

it.each(OPERATIONS)('%s has its answer, each claim with its paragraph, printed marker and basis', async (name) => {
  expect(await answerTo(name)).toEqual(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')));
});

it.each(Object.entries(RESTS))('%s shows the claims on which its answer rests', async (name, claims) => {
  expect(claimsIn(await answerTo(name))).toEqual(expect.arrayContaining(claims.split(' ')));
});

it('have a question in our words, and name only what it names', () => {
  for (const name of OPERATIONS) {
    const text = readFileSync(`${FOLDER}/${name}.graphql`, 'utf8');
    expect([name, text.startsWith('# ')]).toEqual([name, true]);
    expect([name, text.match(/\b[CE]\d{3}\b|claim:|predicate|notation:|"[A-Z]+(_[A-Z]+)+"/g)]).toEqual([name, null]);
  }
  const answers = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  expect(answers.filter((file) => !existsSync(`${FOLDER}/${file.replace('.json', '.graphql')}`))).toEqual([]);
});
