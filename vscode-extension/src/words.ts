/** The words of the extension: English in the code, Chinese in the bundle. */
let bundle: Readonly<Record<string, string>> = {};

export type Language = 'zh' | 'en';

/** The language that a person reads: the setting, else the display language of the editor. */
export function chooseLanguage(setting: string, display: string): Language {
  if (setting === 'zh' || setting === 'en') {
    return setting;
  }
  return display.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Takes the translations to use from now on; none for English. */
export function useBundle(translations: Readonly<Record<string, string>>): void {
  bundle = translations;
}

/** A sentence in the language in use, with `{0}`, `{1}` … replaced. */
export function t(sentence: string, ...values: (string | number)[]): string {
  const translated = bundle[sentence] ?? sentence;
  return translated.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}
