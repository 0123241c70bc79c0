import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from './settings';

test.each([
  [null, defaultSettings],
  ['', defaultSettings],
  ['not json', defaultSettings],
  ['null', defaultSettings],
  ['[1]', defaultSettings],
  ['{"language":"fr","digits":7}', defaultSettings],
  ['{"language":"en","shortcuts":false}', { ...defaultSettings, language: 'en', shortcuts: false }],
])('settings from %s', (text, expected) => expect(parseSettings(text)).toEqual(expected));
