// E-mail addresses as people write them for other people: "nama (at) gmail titik com", "nama @ gmail.com".

const OPEN = "[[({<«_*|~\"'/-]{1,2}";
const CLOSE = "[\\])}>»_*|~\"'/-]{1,2}";
/** Any signs but those of a sentence. */
const AROUND = "(?:[^\\p{L}\\p{N}\\s.,:;!?@]{1,2}|\\.{2,3})";
/** Pictures and letters that stand where an at sign should. */
const LIKE_AT = "[©®∂ªɑ✉📧📨📩🌀◎⦿🐌]";
const AT = `(?:\\s{0,2}@\\s{0,2}|\\s?${OPEN}\\s?(?:a|@)\\s?${CLOSE}\\s?|\\s?${AROUND}\\s?(?:[aä]t|et|ad|pada|(?:a[ -])?keong|a bulat)\\s?${AROUND}\\s?|\\s(?:at|et|ad|pada|di|(?:a[ -])?keong|a bulat|arroba|snail)\\s|\\s?${LIKE_AT}\\s?)`;
const DOT = `(?:\\s?[.,\\u3002]\\s?|\\s?${OPEN}\\s?(?:dot|titik|point|\\.)\\s?${CLOSE}\\s?|\\s(?:dot|titik|point)\\s)`;
const LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}";
/** `at`: the sign for @; `domain`: what follows, dots as they are written. */
const CANDIDATE = new RegExp(`(?<=[\\p{L}\\p{N}_.+)-])(?<at>${AT})(?<domain>${LABEL}(?:${DOT}${LABEL}){0,5})`, "gu");
const DOTS = new RegExp(DOT, "gu");
const PICTURE = new RegExp(LIKE_AT, "u");
/** The at sign as programs write it. */
const ENCODED_AT = /%40|&#0{0,4}64;|&#x0{0,4}40;|&commat;|\\u0040/g;

const PROVIDER =
  /^(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|proton(?:mail)?|aol|zoho|gmx|mail)$/;
const TOP_LEVEL =
  /^(?:com|net|org|id|info|edu|gov|mil|int|co|go|ac|sch|or|asia|biz|me|io|my|sg|jp|nl|au|nz|uk|us|de|fr|it|es|cn|kr|tw|hk|th|vn|ph|in|eu|tr|ru)$/;
/** Words before a name of an account, so that "@nama.kota" is no address. */
const MENTION =
  /(?:^|\s)(?:di|ke|akun|pada|melalui|lewat|ikuti|follow|ig|instagram|tiktok|twitter|x|facebook|fb|youtube|threads|sosial|medsos|oleh|by|on|via|dan|and|serta|atau|see|at)\s*$/;
const ABOUT_MAIL = /(?:surel|e-?mail|pos-?el|mail|kirim|kontak|contact|hubungi|write|send)[^.;\n]{0,40}$/;
const LEAD = 60;

/** Whether a text in plain form holds an e-mail address. */
export function holdsMailAddress(text: string): boolean {
  if (text.includes("mailto:")) return true;
  const written = text.replace(ENCODED_AT, "@");
  for (const found of written.matchAll(CANDIDATE)) {
    const { at = "", domain = "" } = found.groups ?? {};
    if (isAddress(at, domain, written.slice(Math.max(0, found.index - LEAD), found.index))) return true;
  }
  return false;
}

function isAddress(at: string, domain: string, lead: string): boolean {
  const labels = domain.split(DOTS);
  const dots: readonly string[] = domain.match(DOTS) ?? [];
  const last = labels[labels.length - 1] ?? "";
  const isProvider = PROVIDER.test(labels[0] ?? "");
  const isSpelled = dots.some((dot) => /[a-z[({<]/.test(dot));
  const isWritten = isSpelled || dots.includes(".");
  const hasDomain = labels.length > 1 && /\p{L}/u.test(last) && (isWritten || isProvider || labels.some(isTopLevel));
  if (PICTURE.test(at)) return isProvider && hasDomain;
  if (!/@|[^\s\p{L}]/u.test(at)) return isSpelled ? labels.some(isTopLevel) || isProvider : isTold(labels, dots, lead);
  if (isProvider) return true;
  if (!hasDomain) return false;
  if (at === "@") return isWritten || labels.some(isTopLevel);
  if (/^\s+@$/.test(at)) return labels.length > 1 && isTopLevel(last) && !isMention(labels, lead);
  return labels.some(isTopLevel);
}

/** "budi at kota.go.id" is an address where mail is spoken of, or the domain serves mail: many things are "at" a site. */
function isTold(labels: readonly string[], dots: readonly string[], lead: string): boolean {
  const isTight = dots.length > 0 && dots.includes(".");
  return isTight && labels.some(isTopLevel) && (PROVIDER.test(labels[0] ?? "") || ABOUT_MAIL.test(lead));
}

function isMention(labels: readonly string[], lead: string): boolean {
  return MENTION.test(lead) || (labels.length === 2 && labels[1] === "id");
}

function isTopLevel(label: string): boolean {
  return TOP_LEVEL.test(label);
}
