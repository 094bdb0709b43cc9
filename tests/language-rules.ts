/** What each translation may not say, and must: an entry a language. */

export interface LanguageRules {
  /** What no code can keep: that one stays unseen, or that nothing stays. */
  readonly promises: RegExp;
  /** A sentence that promises it, to hold the rule itself. */
  readonly promise: string;
  /** On a card that is hidden in a pocket, what would say why it is kept. */
  readonly telling?: RegExp;
  /** The finder's word of caution: history, spyware, a safe device. */
  readonly caution?: RegExp;
  /** Forms of a verb that speak to a man, where the language has others for a woman. */
  readonly masculine?: RegExp;
}

const LANGUAGE_RULES: Readonly<Record<string, LanguageRules>> = {
  fr: {
    promises: /anonym|sans (?:laisser de )?traces?|aucune trace|confidentiel|invisible|indétectable|en toute sécurité|protège de/i,
    promise: 'sans laisser de traces',
  },
  en: {
    promises: /anonym|(?:without|no) (?:a )?trace|untraceable|confidential|invisible|undetectable|in complete safety|protects you/i,
    promise: 'without a trace',
    telling: /violen|victim|wom[ae]n|abus|assault|shelter|danger|protect|rights/i,
    caution: /history.*spyware.*safe device/,
  },
  ar: {
    promises: /مجهول|(?:دون|بلا) (?:ترك |أي )?أثر|سر[ّ]?ي(?!ع)|غير مرئي|لا يمكن كشف|بأمان تام|يحميك/,
    promise: 'من دون ترك أثر',
    telling: /عنف|ضح|نساء|امرأة|إيواء|خطر|حماية|حقوق|اعتداء/,
    caution: /سجل.*برنامج تجسس.*جهازًا آمنًا/,
    masculine: /(?:^|\s)(?:اتصل|اكتب|ابحث|اختر|استعمل|اترك|احفظ|ابدأ|اسأل|المس|قص|اطو|أغلق)(?:\s|$)/,
  },
  es: {
    promises: /an[óo]nim|sin (?:dejar )?(?:rastro|huella)|ning[uú]n rastro|confidencial|invisible|indetectable|con toda seguridad|protege/i,
    promise: 'sin dejar rastro',
    telling: /violen|v[íi]ctim|mujer|maltrat|agres|abus|acos|alojamiento|acogida|refugio|peligro|prote[cg]|derechos|denuncia/i,
    caution: /historial.*programa espía.*dispositivo seguro/,
    masculine: /(?:vigilado|escuchado|acompañado|ayudado|orientado|preocupado|ayudarlo|bienvenido)(?!\p{L})/iu,
  },
  fa: {
    promises: /ناشناس|بی[\u200c ]نام|بدون (?:رد|اثر)|محرمانه|مخفیانه|نامرئی|غیر ?قابل ردیابی|کاملاً? امن|از شما محافظت/,
    promise: 'بدون رد پا',
    telling: /خشونت|قربانی|زنان|(?:^|\s)زن(?:\s|$)|آزار|تجاوز|تعرض|سرپناه|خطر|حمایت|محافظت|حقوق/,
    caution: /تاریخچه.*نرم‌افزار جاسوسی.*دستگاه امن/,
  },
  pt: {
    promises: /an[óôo]nim|sem (?:deixar )?(?:rasto|rastro|vestígio)|nenhum ras?tro|confidencial|invisível|indete[c]?tável|em toda a segurança|protege/i,
    promise: 'sem deixar rasto',
    telling: /violen|violên|vítima|mulher|agress|abus|assédio|alojamento|acolhimento|abrigo|perigo|prote[cçg]|direitos|queixa|denúncia/i,
    caution: /histórico.*programa espião.*aparelho seguro/,
    masculine: /(?:vigiado|ouvido|acompanhado|ajudado|orientado|preocupado|ajudá-lo|o pode ajudar|bem-vindo|obrigado)(?!\p{L})/iu,
  },
  ro: {
    promises: /anonim|fără (?:a lăsa )?urm|nicio urmă|confidențial|invizibil|nedetectabil|în deplină siguranță|protejează/i,
    promise: 'fără a lăsa urme',
    telling: /viol|victim|feme|abuz|agresi|cazare|adăpost|pericol|prote[cj]|drept/i,
    caution: /istoric.*program spion.*dispozitiv sigur/,
    masculine: /(?:sunteți|fiți|ați fost|fiu|simțiți) (?:\p{L}+[aiu]t|sigur|singur)(?!\p{L})/u,
  },
  ru: {
    promises: /аноним|без следа|бесследно|след(?:ов|ы) не|не оставл\S+ след|конфиденциал|тайно|невидим|незаметн|в полной безопасности|защищает/i,
    promise: 'не оставляя следов',
    telling: /насили|насильн|жертв|пострада|потерпе|женщин|опасн|защит|приют|убежищ|нападен|(?<!\p{L})прав[аоу]?(?!\p{L})/iu,
    caution: /истори.*шпионская программа.*безопасным устройством/,
    masculine: /(?<!\p{L})вы (?:не )?(?:\p{L}+л|должен|уверен|готов|один|сам)(?!\p{L})/iu,
  },
  tr: {
    promises: /anonim|iz bırakma|hiçbir iz|gizli|görünmez|fark edilme|tamamen güvenli|sizi korur/i,
    promise: 'iz bırakmadan',
    telling: /şiddet|mağdur|kadın|istismar|saldırı|tecavüz|taciz|sığın|barın|tehlike|koru|hak(?:lar|kı)/i,
    caution: /geçmiş.*casus yazılım.*güvenli bir cihaz/,
  },
  uk: {
    promises: /анонім|без сліду|безслідно|слід(?:ів|и) не|не залиш\S+ слід|конфіденц|таємно|невидим|непомітн|у повній безпеці|захищає/i,
    promise: 'не залишаючи слідів',
    telling: /насил|жертв|постражд|потерпіл|жін(?:к|ок|ц|оч)|небезпе|захист|прихист|притул|напад|(?<!\p{L})прав[аоу]?(?!\p{L})/iu,
    caution: /істор.*шпигунська програма.*безпечним пристроєм/,
    masculine: /(?<!\p{L})ви (?:не )?(?:\p{L}+[аеиіоуяїє]в|повинен|певен|готовий|один|сам)(?!\p{L})/iu,
  },
  zh: {
    promises: /匿名|不留(?:下)?(?:任何)?痕迹|无痕|保密|隐身|不可见|无法察觉|(?:绝对|完全)安全|保护您/,
    promise: '不留任何痕迹',
    telling: /暴力|施暴|受害|妇女|女性|虐待|侵害|强奸|住宿|庇护|危险|保护|权利/,
    caution: /浏览记录.*间谍软件.*安全的设备/,
  },
};

export function rulesOf(language: string): LanguageRules {
  const rules = LANGUAGE_RULES[language];
  if (!rules) throw new Error(`A new language comes with the promises that it may not make: write them in tests/language-rules.ts ("${language}").`);
  return rules;
}
