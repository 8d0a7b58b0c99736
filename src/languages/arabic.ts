import { counting, type Forms } from "./counting.ts";
import { parts } from "./parts.ts";
import type { Copying, Searching, Verifying, Words } from "./types.ts";
import type { Unit } from "./unit.ts";

type Form = "zero" | "one" | "two" | "few" | "many";

// With the digits that dates, years and numbers of paragraphs have on the pages.
const counts = /* @__PURE__ */ counting<Form>("ar-u-nu-latn");
const number = (count: number) => counts.number(count);
const counted = (count: number, forms: Forms<Form>) => counts.counted(count, forms);

/** Words of any direction: they don't change the order of what is around them. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** The words of a list with "and" or "or" before the last. @param last such as " و". */
function list(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join("، ")}${last}${words.at(-1)}`;
}

const quoted = (words: string) => `«${apart(words)}»`;
const articles = (count: number) =>
  counted(count, {
    zero: "لا مقالات",
    one: "مقال واحد",
    two: "مقالان",
    few: "# مقالات",
    many: "# مقالًا",
    other: "# مقال",
  });
const COPY_KEYS = `اضغط ${apart("Ctrl+C")} أو ${apart("⌘C")}`;

/** What articles contain. */
function containing(wanted: readonly string[], excluded: readonly string[]): string {
  const without = list(excluded, " أو ");
  const but = without === "" ? "" : ` دون ${without}`;
  return `${list(wanted, " و")}${but}`;
}

export const copying: Copying = {
  copy: "نسخ",
  copied: "نُسخ",
  selected: `محدَّد: ${COPY_KEYS}`,
  notAllowed: `لا يسمح المتصفح لهذه الصفحة بالنسخ: ${COPY_KEYS}`,
  saysCopied: (what) => `نُسخ: ${what}`,
  saysSelected: (what) => `لا يسمح المتصفح لهذه الصفحة بالنسخ. المحدَّد: ${what}. ${COPY_KEYS}`,
  numberTitle: "نسخ رابط هذه الفقرة. مفاتيح الأسهم: الفقرات الأخرى",
  linkCopied: "نُسخ الرابط",
  linkTo: (paragraph) => `رابط الفقرة ${paragraph}`,
  passage: "نسخ الفقرة مع مرجعها",
  passageCopied: "نُسخت الفقرة",
  passageOf: (paragraph) => `الفقرة ${paragraph} مع مرجعها`,
  save: "الحفظ في ملف",
  saveSelected: "حفظ الكلمات المحددة في ملف",
  checkSuch: "التحقق من ملفات كهذه",
  savedAs: (file) => `حُفظ باسم ${apart(file)}`,
};

export const verifying: Verifying = {
  notFromDisk:
    "هذه النسخة من الأرشيف على قرص، والمتصفحات لا تدع صفحة هناك تقرأ أخرى. تحقق من الفقرات حيث يُنشر الأرشيف، أو يدويًّا.",
  choose: "اختر ملفات الفقرات المحفوظة، أو أفلتها على هذه الصفحة",
  comparing: "جارٍ المقارنة…",
  notCompared: "لم تجرِ المقارنة",
  notLoaded: (why) => `تعذّر تحميل ملف من هذا الأرشيف (${apart(why)}). حاول مرة أخرى عند الاتصال بالشبكة.`,
  paragraph: (paragraph) => `الفقرة ${paragraph}`,
  place: (paragraph, from, to) => `الفقرة ${paragraph}، المحارف من ${from} إلى ${to}`,
  goTo: (place) => `إلى ${place}`,
  differing: "الكلمات المحفوظة، وما لم يعد موجودًا مشطوب، وما هو موجود الآن تحته خط:",
  articleNow: "المقال كما هو الآن",
  newer: { title: "إصدار غير معروف", says: "حفظ هذا الملف إصدار أحدث من Dateline." },
  none: {
    title: "ليس فقرة محفوظة",
    says: "هذا الملف ليس فقرة حفظها Dateline، أو غُيّر فيه ما يجعله غير مقروء.",
  },
  changed: {
    title: "ملف مغيَّر",
    says: "هذا الملف ليس كما حُفظ: غُيّر شيء فيه بعد ذلك. وما يلي عن الكلمات التي فيه الآن.",
  },
  notHere: {
    title: "ليس في هذا الأرشيف",
    says: (archive) =>
      `لا مقال هنا له العنوان أو الأصل الذي يسمّيه الملف. ويقول الملف إنه من ${quoted(archive)}.`,
  },
  withdrawn: { title: "مسحوب", says: "سُحب المقال من هذا الأرشيف، فلا شيء يُقارن به." },
  verdicts: { intact: "سليم", around: "الكلمات سليمة", moved: "منقول", altered: "مغيَّر" },
  intact: "الكلمات نفسها في الموضع نفسه من المقال نفسه. ولفقرتها البصمة نفسها، وكذلك للأصل.",
  intactAlone: "الكلمات نفسها في الموضع نفسه من المقال نفسه. ولفقرتها البصمة نفسها؛ والأصل غير منشور.",
  around: "هذه الكلمات بعينها في موضعها.",
  moved: (places) => `هذه الكلمات بعينها هنا: ${places.join("؛ ")}.`,
  altered: "هذه الكلمات بعينها ليست في أي موضع من المقال.",
  otherAddress: "للمقال الآن عنوان آخر.",
  otherParagraph: "غُيّرت فقرتها في موضع آخر.",
  otherOriginal: "الأصل الآن ملف آخر.",
  sameOriginal: "الأصل هو نفسه، فقد تغيّر ما يُعرض منه، أو الملف مزوَّر.",
  noPlace: "لم يعد موضعها موجودًا.",
  standsNow: (words) => `في موضعها الآن: ${quoted(words)}`,
  details: {
    title: "العنوان",
    authors: "الكتّاب",
    source: "المصدر",
    date: "التاريخ",
    "evidence of the date": "دليل التاريخ",
  },
  nothing: "لا شيء",
  detail: (name, saved, now) => `${name} في الملف: ${apart(saved)}. وفي الأرشيف: ${apart(now)}.`,
};

export const searching: Searching = {
  number,
  articles,
  quoted,
  inQuotation: (words) => `${words} في اقتباس`,
  quick: {
    name: "بحث سريع",
    label: "البحث في الأرشيف",
    search: "بحث",
    close: `إغلاق (${apart("Esc")})`,
    slash: `فتح هذا البحث بالمفتاح / أيضًا (${apart("Ctrl K")} يعمل دائمًا)`,
    more: (shown) => `هذه أول ${shown}. اضغط مفتاح الإدخال لعرض الكل.`,
  },
  searching: "جارٍ البحث…",
  notLoaded: (error) => `تعذّر تحميل فهرس البحث (${apart(error)}).`,
  useTimeline: "ما زال الوصول إلى كل مقال ممكنًا من الخط الزمني.",
  status({ count, wanted, excluded, isFiltered }) {
    const found = count === 0 ? "لا مقال" : articles(count);
    const filters = isFiltered ? "بهذه المرشِّحات: " : "";
    if (wanted.length + excluded.length === 0) return `${filters}${found}.`;
    const what =
      wanted.length === 0
        ? `لا يرد فيها ${list(excluded, " أو ")}`
        : `يرد فيها ${containing(wanted, excluded)}`;
    return count === 0
      ? `${filters}لا مقال ${what.replace("فيها", "فيه")}.`
      : `${filters}${found} ${what.replace("فيها", count === 1 ? "فيه" : count === 2 ? "فيهما" : "فيها")}.`;
  },
  noneContains: (words) => `لا مقال يرد فيه ${list(words, " أو ")}.`,
  restWithout: "هذه النتائج للكلمات الأخرى.",
  didYouMean: (word) => `بدلًا من ${quoted(word)}، هل تقصد:`,
  wordIn: (word, count) => `${apart(word)} (${articles(count)})`,
  noPhrase: (phrase) =>
    `لا مقال ترد فيه العبارة ${quoted(phrase)} بنصّها. الكلمات بين علامتي اقتباس يُبحث عنها عبارةً واحدة.`,
  searchAnywhere: (words) => `البحث عن ${list(words, " و")} في أي موضع من المقال`,
  noneSays: (words) => `لا اقتباس يرد فيه ${quoted(words)}.`,
  neverTogether: (excluded) =>
    `كل كلمة من هذه ترد في الأرشيف، لكن لا مقال يجمعها كلها${excluded.length > 0 ? ` دون ${list(excluded, " أو ")}` : ""}:`,
  termIn: (term, count) => `${term}: ${articles(count)}`,
  filtersMatchNothing: (count) =>
    `لا مقال يطابق هذه التواريخ والمرشِّحات${count === null ? "" : `؛ وما يطابق الكلمات: ${articles(count)}`}.`,
  searchWithoutFilters: "البحث دون تواريخ ومرشِّحات",
  withoutFilter: (values, count) => `دون ${list(values, " أو ")}: ${articles(count)}`,
  withoutDates: (count) => `دون تواريخ: ${articles(count)}`,
  undatedLeftOut: (count) => `مقالات بلا تاريخ قد تكون من هذه المدة: ${number(count)}.`,
  showUndated: "عرض المقالات التي بلا تاريخ أيضًا، في الآخر",
  noSuchSpeaker: (typed) => `لا مقال يقتبس عن أحد يُذكر اسمه ${quoted(typed)} بجانب كلامه.`,
  unclearSpeaker: (typed, examples) =>
    `لا أحد ممن يُقتبس كلامهم يُسمّى ${quoted(typed)} فقط. اكتب الاسم كاملًا، مثل ${list(examples.map(apart), " أو ")}.`,
  noValues: (facet, typed) => `لا مقال له في ${apart(`${facet}:`)} القيمة ${quoted(typed)} ولا غيرها.`,
  noSuchValue: (facet, typed, known, hasOthers) =>
    `لا مقال له في ${apart(`${facet}:`)} القيمة ${quoted(typed)}. في الأرشيف ${known.map(quoted).join("، ")}${hasOthers ? " وغيرها" : ""}.`,
  endBeforeStart: (from, to) => `نهاية المدة (${apart(to)}) قبل بدايتها (${apart(from)}).`,
  noLetters: (typed) => `${quoted(typed)} ليس فيه حروف ولا أرقام يُبحث عنها.`,
  unclosedQuote: "تنقص علامة اقتباس ختامية، لذلك يُبحث عن الكلمات بعدها كلمةً كلمة.",
  minusIgnored: (typed) => `أُهمل ${quoted(typed)}: علامة الطرح تستبعد الكلمات والعبارات فقط.`,
  noValue: (typed, example) => `${quoted(typed)} بلا قيمة. مثال: ${apart(example)}.`,
  exampleName: "اسم",
  exampleWord: "سلام",
  notADate: (operator, value) =>
    `${quoted(`${operator}:${value}`)} ليس تاريخًا. اكتب سنة أو شهرًا أو يومًا، مثل ${apart(`${operator}:2024`)} أو ${apart(`${operator}:2024-10`)} أو ${apart(`${operator}:2024-10-29`)}.`,
  more: (count) => `${number(count)} أخرى`,
  onlyFrequent: (operator) =>
    `هنا الأكثر تكرارًا فقط. لاختيار غيرها اكتب ${apart(`${operator}:"…"`)} في خانة البحث.`,
  moreParagraphs: (count) =>
    counted(count, {
      zero: "لا فقرات أخرى",
      one: "فقرة أخرى",
      two: "فقرتان أخريان",
      few: "# فقرات أخرى",
      many: "# فقرة أخرى",
      other: "# فقرة أخرى",
    }),
  articlesByYear: "المقالات بحسب السنة",
  outlined: "المفرَّغ: مقالات قد تكون من سنة أخرى",
  barLabel: (year, count, possible) =>
    `${year}: ${articles(count)}${possible > 0 ? `، قد يكون ${possible} منها من سنة أخرى` : ""}`,
};

/** A unit after a number, in the six forms of Arabic, and its plural. */
const UNITS: Readonly<Record<Unit, Forms<Form> & { readonly plural: string; readonly single: string }>> = {
  century: unit("قرن", "قرنان", "قرون", "قرنًا"),
  decade: unit("عقد", "عقدان", "عقود", "عقدًا"),
  year: unit("سنة", "سنتان", "سنوات", "سنة"),
  quarter: unit("ربع سنة", "ربعا سنة", "أرباع سنة", "ربع سنة"),
  month: unit("شهر", "شهران", "أشهر", "شهرًا"),
  week: unit("أسبوع", "أسبوعان", "أسابيع", "أسبوعًا"),
  day: unit("يوم", "يومان", "أيام", "يومًا"),
  hour: unit("ساعة", "ساعتان", "ساعات", "ساعة"),
  minute: unit("دقيقة", "دقيقتان", "دقائق", "دقيقة"),
  second: unit("ثانية", "ثانيتان", "ثوانٍ", "ثانية"),
};

function unit(single: string, two: string, plural: string, many: string) {
  const other = `# ${single}`;
  return { zero: other, one: single, two, few: `# ${plural}`, many: `# ${many}`, other, single, plural };
}

export const arabic: Words = {
  language: "ar",
  direction: "rtl",
  number,
  articles,
  comma: "، ",
  unseenArticles: (count) =>
    counted(count, {
      zero: "مقال",
      one: "مقال",
      two: "مقالان",
      few: "مقالات",
      many: "مقالًا",
      other: "مقال",
    }),
  quotations: (count) =>
    counted(count, {
      zero: "لا اقتباسات",
      one: "اقتباس واحد",
      two: "اقتباسان",
      few: "# اقتباسات",
      many: "# اقتباسًا",
      other: "# اقتباس",
    }),
  figures: (count) =>
    counted(count, {
      zero: "لا أرقام",
      one: "رقم واحد",
      two: "رقمان",
      few: "# أرقام",
      many: "# رقمًا",
      other: "# رقم",
    }),
  speakers: (count) =>
    counted(count, {
      zero: "لا متحدثين",
      one: "متحدث واحد",
      two: "متحدثان",
      few: "# متحدثين",
      many: "# متحدثًا",
      other: "# متحدث",
    }),
  years: (count) =>
    counted(count, {
      zero: "لا سنوات",
      one: "سنة واحدة",
      two: "سنتان",
      few: "# سنوات",
      many: "# سنة",
      other: "# سنة",
    }),
  days: (count) =>
    counted(count, {
      zero: "لا أيام",
      one: "يوم واحد",
      two: "يومان",
      few: "# أيام",
      many: "# يومًا",
      other: "# يوم",
    }),

  frame: {
    skip: "الانتقال إلى المحتوى",
    main: "الرئيسية",
    home: "الصفحة الأولى",
    breadcrumbs: "موضع الصفحة",
    timeline: "الخط الزمني",
    browse: "تصفّح",
    search: "بحث",
    searchKeys: `بحث (${apart("Ctrl K")})`,
    about: "عن الأرشيف",
    aboutArchive: "عن هذا الأرشيف",
    data: "البيانات والخلاصات",
    colophon: (title, hasOriginals) =>
      `${apart(title)}. كل تاريخ يذكر كيف عُرف${hasOriginals ? "؛ وكل مقال محفوظ بأصله" : ""}.`,
  },

  pages: {
    of: (page, of) => `صفحة ${page} من ${of}`,
    title: (title, page) => `${apart(title)}، صفحة ${page}`,
    titleOf: (title, page, of) => `${apart(title)}، صفحة ${page} من ${of}`,
    label: "الصفحات",
    number: (page, unseen) => parts`${unseen("صفحة ")}${String(page)}`,
    previous: (unseen) => parts`${unseen("الصفحة ")}السابقة`,
    next: (unseen) => parts`${unseen("الصفحة ")}التالية`,
  },

  dates: {
    about: (words) => `نحو ${words}`,
    perhaps: (words) => `ربما ${words}`,
    decade: (decade) => `العقد ${decade}0–${decade}9`,
    decadeTitle: (decade) => `${decade}–${decade.slice(0, 3)}9`,
    orLater: ({ words }) => `${words} أو بعد ذلك`,
    orBefore: ({ words }) => `${words} أو قبل ذلك`,
    notBefore: ({ words }) => `ليس قبل ${words}`,
    notAfter: ({ words }) => `ليس بعد ${words}`,
    between: (from, to) => `بين ${from.words} و${to.words}`,
    betweenDays: (days) => `بين ${days}`,
    and: " و",
    betweenJoin: " و",
    or: " أو ",
    oneOf: (dates) => list(dates, " أو "),
    someTimeIn: (year) => `في وقت ما من ${year}`,
    undated: "بلا تاريخ",
    undatedWithin: (bounds) => `بلا تاريخ، ${bounds}`,
    span: (from, to) => `من ${from} إلى ${to}`,
  },

  certainty: {
    legend: {
      exact: "اليوم معروف: يذكره المقال، أو حدّده أمين الأرشيف.",
      inferred: "لا يُذكر اليوم، لكنه يُستنتج مما يقوله النص.",
      approximate: "اليوم غير معروف، لكن المعروف مدة من الأيام أو شهر أو سنة.",
      unknown: "لا يُعرف متى نُشر المقال.",
    },
    shapes: { exact: "ممتلئ", inferred: "مفرَّغ", approximate: "متقطّع", unknown: "منقّط" },
    basis: {
      stated: "يذكره المقال",
      inferred: "مستنتج من النص",
      corrected: "من السجل",
      unknown: "لم يُعثر على تاريخ",
    },
    filter: {
      exact: "اليوم معروف",
      inferred: "اليوم مستنتج",
      approximate: "تاريخ تقريبي",
      unknown: "بلا تاريخ",
    },
    probably: "على الأرجح",
  },

  times: {
    weekendOf: (days) => `عطلة نهاية الأسبوع ${days}`,
    weekOf: (day) => `الأسبوع الذي يبدأ ${day}`,
    everyWeekday: (weekday) => `كل ${weekday}`,
    weekday: (weekday) => `يوم ${weekday}؛ ولا يُعرف في أي أسبوع`,
    weekdayAt: (weekday, time) => `${weekday} (${time})`,
    weekend: "عطلة نهاية أسبوع؛ ولا تُعرف أيّها",
    whichDay: (time) => `${time}؛ ولا يُعرف في أي يوم`,
    whichYear: (day) => `${day}؛ ولا يُعرف في أي سنة`,
    when: "لا يُعرف متى تحديدًا",
    present: "وقت كتابة المقال",
    past: "قبل كتابة المقال؛ ولا يُعرف متى تحديدًا",
    future: "بعد كتابة المقال؛ ولا يُعرف متى تحديدًا",
    dayParts: {
      MO: "صباحًا",
      MI: "ظهرًا",
      AF: "بعد الظهر",
      EV: "مساءً",
      NI: "ليلًا",
      DT: "نهارًا",
    },
    endOfDay: "منتصف الليل في آخر اليوم",
    partOfDay: (part, day) => `${day}، ${part}`,
    clock: (time) => `الساعة ${time}`,
    clockOfDay: (time, day) => `${day}، الساعة ${time}`,
    divisions: {
      Q1: "الربع الأول",
      Q2: "الربع الثاني",
      Q3: "الربع الثالث",
      Q4: "الربع الرابع",
      H1: "النصف الأول",
      H2: "النصف الثاني",
      SP: "ربيع",
      SU: "صيف",
      FA: "خريف",
      WI: "شتاء",
    },
    divisionOf: (division, year) =>
      division.startsWith("ال") ? `${division} من ${year}` : `${division} ${year}`,
    century: (century) => `القرن ${century}`,
    centuryBefore: (century) => `القرن ${century} قبل الميلاد`,
    yearBefore: (year) => `${year} قبل الميلاد`,
    duration: (count, one) => counted(count, UNITS[one]),
    some: (one) => `بضع ${UNITS[one].plural}`,
    durations: (durations, isVague) => `${durations.join(" و")}${isVague ? "؛ ولا يُذكر كم" : ""}`,
    every: (count, one) => `كل ${counted(count, UNITS[one])}`,
    fromContext: (meaning) => `${meaning} (من السياق)`,
    yearFromContext: (meaning) => `${meaning} (السنة من السياق)`,
  },

  kinds: {
    people: "الأشخاص",
    places: "الأماكن",
    organisations: "المنظمات",
    topics: "المواضيع",
    sources: "المصادر",
    authors: "الكتّاب",
    tags: "الوسوم",
  },
  kind: {
    people: "شخص",
    places: "مكان",
    organisations: "منظمة",
    topics: "موضوع",
    sources: "مصدر",
    authors: "كاتب",
    tags: "وسم",
  },
  kindsCounted: {
    people: (count) =>
      counted(count, {
        zero: "لا أشخاص",
        one: "شخص واحد",
        two: "شخصان",
        few: "# أشخاص",
        many: "# شخصًا",
        other: "# شخص",
      }),
    places: (count) =>
      counted(count, {
        zero: "لا أماكن",
        one: "مكان واحد",
        two: "مكانان",
        few: "# أماكن",
        many: "# مكانًا",
        other: "# مكان",
      }),
    organisations: (count) =>
      counted(count, {
        zero: "لا منظمات",
        one: "منظمة واحدة",
        two: "منظمتان",
        few: "# منظمات",
        many: "# منظمة",
        other: "# منظمة",
      }),
    topics: (count) =>
      counted(count, {
        zero: "لا مواضيع",
        one: "موضوع واحد",
        two: "موضوعان",
        few: "# مواضيع",
        many: "# موضوعًا",
        other: "# موضوع",
      }),
    sources: (count) =>
      counted(count, {
        zero: "لا مصادر",
        one: "مصدر واحد",
        two: "مصدران",
        few: "# مصادر",
        many: "# مصدرًا",
        other: "# مصدر",
      }),
    authors: (count) =>
      counted(count, {
        zero: "لا كتّاب",
        one: "كاتب واحد",
        two: "كاتبان",
        few: "# كتّاب",
        many: "# كاتبًا",
        other: "# كاتب",
      }),
    tags: (count) =>
      counted(count, {
        zero: "لا وسوم",
        one: "وسم واحد",
        two: "وسمان",
        few: "# وسوم",
        many: "# وسمًا",
        other: "# وسم",
      }),
  },

  topics: {
    "arts, culture, entertainment and media": "الفنون والثقافة والترفيه والإعلام",
    "crime, law and justice": "الجريمة والقانون والعدالة",
    "disaster, accident and emergency incident": "الكوارث والحوادث والطوارئ",
    "economy, business and finance": "الاقتصاد والأعمال والمال",
    education: "التعليم",
    environment: "البيئة",
    health: "الصحة",
    "human interest": "قصص إنسانية",
    labour: "العمل",
    "lifestyle and leisure": "أسلوب الحياة والترفيه",
    "politics and government": "السياسة والحكم",
    religion: "الدين",
    "science and technology": "العلوم والتقنية",
    society: "المجتمع",
    sport: "الرياضة",
    "conflict, war and peace": "النزاعات والحرب والسلام",
    weather: "الطقس",
  },

  names: {
    titled: (name, kind) => `${apart(name)} (${kind})`,
    all: (kinds, count) => `كل ${kinds} (${number(count)})`,
    by: (kinds) => `${kinds} بحسب التكرار`,
    eachCounted: (named) => `${named}، ومع كل منها عدد المقالات`,
    descriptionByFrequency: (named) => `${named} بحسب التكرار`,
    descriptionByLetter: (named) => `${named} بترتيب أبجدي`,
    letters: "الحروف",
    order: "الترتيب",
    byLetter: "أبجديًا",
    byFrequency: "الأكثر تكرارًا أولًا",
    foundByRules:
      "عُثر على هذه الأسماء بقواعد، فقد يكون بعضها خطأ. يُدرج الاسم إذا ذُكر مرتين على الأقل، أو مرة واحدة بوضوح تام. والاسم الوارد في مقال واحد يقود إلى موضعه فيه؛ والوارد في مقالين يظهران تحته.",
    mentions: (count) =>
      counted(count, {
        zero: "لا ذكر",
        one: "ذُكر مرة واحدة",
        two: "ذُكر مرتين",
        few: "ذُكر # مرات",
        many: "ذُكر # مرة",
        other: "ذُكر # مرة",
      }),
    mentionedIn: (count) => `المقالات التي تذكره (${number(count)})`,
    moreMentions: (count, paragraph) => `مواضع أخرى (${number(count)}) بدءًا من الفقرة ${paragraph}`,
    alsoWritten: (forms, more) => parts`يُكتب أيضًا ${forms}${more > 0 ? ` وبصيغ أخرى (${number(more)})` : ""}`,
    inTheSame: "في المقالات نفسها",
    ownWords: "بكلماتهم",
    overTime: (from, to, most, [first, last]) =>
      `المقالات عبر الزمن، من ${from} إلى ${to}؛ أكثرها ${number(most)} ${first === last ? `في ${first}` : `من ${first} إلى ${last}`}`,
    preview: (kind, count, years) => `${kind}، ${articles(count)}${years === null ? "" : `، ${years}`}`,
    previewOfMany: (kind, count, years) =>
      `${kind}، أكثر من ${articles(count)}${years === null ? "" : `، ${years}`}`,
  },

  home: {
    empty: "لا مقالات في هذا الأرشيف",
    noKnownYear: (found) => `${found} · لا تُعرف سنة أيٍّ منها`,
    knownYears: (found, known, span) => `${found} · المعروفة سنتها: ${number(known)}، ${span}`,
    overTime: "عبر الزمن",
    all: "كل المقالات",
    featured: "مختارات",
    newest: "الأحدث",
    some: "مقالات",
    allByDate: "كل المقالات بحسب التاريخ",
    whatAbout: "عمّ تتحدث",
  },

  browse: {
    description: (title) => `تصفّح ${apart(title)} بحسب التاريخ أو الاسم أو الموضوع`,
    calendars: "التقاويم",
    onThisDay: "في مثل هذا اليوم",
  },

  timeline: {
    description: (title) => `مقالات ${apart(title)} بحسب التاريخ`,
    yearUncertain: "السنة غير مؤكدة",
    undated: "بلا تاريخ",
    noUndated: "لا مقالات بلا تاريخ.",
    undatedDescription: "مقالات لا يُعرف تاريخها",
    undatedWithin: (found, bounds) => `${found}، ${bounds}`,
    jump: "الانتقال إلى سنة أو شهر",
    decades: "العقود",
    noMonth: "الشهر غير معروف",
    noDay: "اليوم غير معروف",
    someTimeIn: (period) => `في وقت ما من ${period}`,
    possiblyFrom: (year) => `ربما من ${year}`,
    allOf: (count) => `كل المقالات (${number(count)})`,
    allUncertain: (count) => `كل المقالات التي لا تتأكد سنتها (${number(count)})`,
    monthless: (count) => `مقالات أخرى لا يُعرف منها سوى السنة: ${number(count)}`,
    ofPeriod: (found, period) => `${found} من ${period}`,
    thousands: (thousands) => `${thousands} ألف`,
    before: "قبله",
    after: "بعده",
    previous: "السابق",
    next: "التالي",
    yearBefore: "السنة السابقة",
    yearAfter: "السنة التالية",
    beforeAndAfter: "ما قبله وما بعده",
    moreAboutLabel: (name) => `المزيد عن ${apart(name)}`,
    moreAbout: (name) => parts`المزيد عن ${name}`,
    articlesBy: {
      year: "المقالات بحسب السنة",
      month: "المقالات بحسب الشهر",
      day: "المقالات بحسب اليوم",
      time: "المقالات بحسب الزمن",
    },
    linesBelow:
      "كل خط تحت الأعمدة مقال لا يُعرف يومه تحديدًا: قد يكون من أي يوم على امتداد الخط، وإذا بلغ الخط أحد طرفي الأعمدة فقد يكون أيضًا من خارجهما.",
    undrawn: (count) => `ومقالات أخرى مثلها (${number(count)}) لا يتسع لها الرسم.`,
  },

  calendar: {
    title: (year) => `تقويم ${year}`,
    description: (year) => `أيام ${year} التي لها مقالات`,
    noDay: (count) => `مقالات لا يُعرف يومها: ${number(count)}`,
    noMonth: (of, count, link) => parts`${articles(of)}، منها ${link(`${number(count)} لا يُعرف شهرها`)}`,
  },

  onThisDay: {
    deck: "مقالات نُشرت في اليوم نفسه من السنة، في أي سنة. لا تُدرج إلا المقالات التي يُعرف يومها.",
    none: "لا مقال يُعرف يومه.",
    description: "مقالات كل يوم من أيام السنة، أيًّا كانت السنة",
    anyYear: "في أي سنة",
    anyYearTitle: (day) => `${day} (في أي سنة)`,
    otherYears: (day) => `${day} في سنوات أخرى`,
    inOtherYears: (unseen, day) => parts`في سنوات أخرى${unseen(`: ${day}`)}`,
  },

  quotes: {
    title: "الاقتباسات",
    bySpeaker: "الاقتباسات بحسب المتحدث",
    byTopic: "الاقتباسات بحسب الموضوع",
    views: { time: "بحسب الزمن", speaker: "بحسب المتحدث", topic: "بحسب الموضوع" },
    ofTopic: (topic) => `اقتباسات: ${apart(topic)}`,
    ofSpeaker: (name) => `${apart(name)}: بكلماته`,
    titled: (name) => `${apart(name)}، اقتباسات`,
    description: (title, quotations) => `${apart(title)}: ${quotations}، ومع كل منها تاريخه وفقرته`,
    speakersDescription: (speakers) => `${speakers} بترتيب أبجدي، بكلماتهم`,
    topicsDescription: "ما يُقال في المقالات عن كل موضوع",
    topicNote: "الموضوع هو موضوع المقال كله، وقد تكون له مواضيع عدة.",
    onlyNamed:
      "لا تُدرج إلا الاقتباسات التي يرد بجانبها اسم المتحدث أو وصفه. وحيث لا يُذكر المتحدث إلا بضمير، أو يواصل كلامه، فالاقتباس في صفحة مقاله. ويُعرف المتحدثون بقواعد، فقد يكون بعضهم خطأ.",
    onlyNames: (link) =>
      parts`لا تُدرج إلا أسماء الأرشيف؛ أما «أحد الشهود» فبين الاقتباسات ${link("بحسب الزمن")}.`,
    most: "الأكثر اقتباسًا",
    all: (count) => `كل الاقتباسات (${number(count)})`,
    allOf: (count, unseen, name) => parts`كل الاقتباسات${unseen(` عن ${apart(name)}`)} (${number(count)})`,
    years: "السنوات",
  },

  figuresPage: {
    title: "الأرقام",
    count: (count, kinds) => `${count} · الأصناف: ${number(kinds)}`,
    description: (count) => `${count} بحسب ما تعدّه، ومع كل منها تاريخه وفقرته`,
    most: "الأكثر عدًّا",
    found:
      "أعداد تعدّ شيئًا، مع الكلمات التي تحدّها، ومع صاحب القول حيث يسمّيه النص. عُثر عليها بقواعد، فقد يكون بعضها خطأ.",
    amounts: (currency) => `مبالغ بعملة ${apart(currency)}`,
    money: "مبالغ مالية",
    percentages: "نسب مئوية",
    others: "أعداد أخرى",
    claimedBy: (claimant) => parts`بحسب ${claimant}`,
  },

  events: {
    title: "الأحداث",
    counted: (count) =>
      counted(count, {
        zero: "لا أحداث",
        one: "حدث واحد",
        two: "حدثان",
        few: "# أحداث",
        many: "# حدثًا",
        other: "# حدث",
      }),
    description: (count) => `${count}، كل منها بكلمات المقالات التي ترويه`,
    happened: "ما حدث",
    ofPeriod: (period) => `ما يقوله الأرشيف عن ${period}`,
    titleOf: (period) => `أحداث ${period}`,
    all: (count) => `كل الأحداث: ${number(count)}`,
    basis: {
      stated: "يذكر المقال التاريخ",
      inferred: "بحسب تاريخ المقال",
      uncertain: "لا يذكر المقال السنة",
      open: "كلمات المقال لا تحسمه",
    },
    toldToo: (count) =>
      counted(count, {
        zero: "لا مقالات أخرى",
        one: "مقال آخر",
        two: "مقالان آخران",
        few: "# مقالات أخرى",
        many: "# مقالًا آخر",
        other: "# مقال آخر",
      }),
    found:
      "جمل تروي شيئًا مع يومه أو شهره أو سنته، كما هي في المقالات. عُثر عليها بقواعد، فقد يكون بعضها خطأ. ما يخطط له مقال أو يشكّ فيه أو يتخيّله ليس بينها. ومن النسخ تظهر الأولى وحدها.",
    due: {
      title: "ما قيل إنه سيحدث",
      titleOf: (period) => `ما قيل إنه سيحدث: ${period}`,
      ofPeriod: (period) => `ما قيل إنه سيحدث في ${period}`,
      all: (count) => `كل ما قيل إنه سيحدث: ${number(count)}`,
      counted: (count) =>
        counted(count, {
          zero: "لا إعلانات",
          one: "إعلان واحد",
          two: "إعلانان",
          few: "# إعلانات",
          many: "# إعلانًا",
          other: "# إعلان",
        }),
      description: (count) => `${count}، كل منها بكلمات المقال الذي يحمله`,
      basis: "كان لم يأتِ بعد",
      said: (when) => `قيل: ${when}`,
      atThatTime: "من ذلك الوقت، وفيها اسمان من هذه الأسماء:",
      nothing: "ليس في هذا الأرشيف من ذلك الوقت ما فيه اسمان من هذه الأسماء.",
      found:
        "ما قالت المقالات إنه سيحدث، بحسب الوقت الذي قالته له، وبكلماتها. ولا يُعرف من هذا هل حدث: قد تقوله مقالات من ذلك الوقت بالأسماء نفسها. عُثر على الجمل بقواعد، فقد يكون بعضها خطأ.",
    },
  },

  sides: {
    shared: {
      title: "مقارنة الأسماء",
      names: "تذكرها المقالات كلها",
      days: "أيام تذكرها المقالات كلها",
      only: "لا يذكرها إلا مقال واحد",
    },
    figures: {
      title: "مقارنة الأرقام",
      amounts: { money: "مبالغ مالية", share: "نسب", measure: "قياسات", count: "أعداد" },
      same: (count) => `العدد نفسه في ${articles(count)}`,
      changed: (claimant) => parts`ذكر ${claimant} أعدادًا مختلفة مع الوقت: `,
      copies: (count) => `نسخ المقال التي تذكره أيضًا: ${number(count)}`,
      apart: "أرقام أخرى تعدّ شيئًا آخر أو قد تعدّه",
      drawing: (count, low, high, first, last) =>
        `الأرقام بترتيب الزمن، وعددها ${number(count)}، بين ${apart(low)} و${apart(high)}: أولها ${apart(first)} وآخرها ${apart(last)}`,
      drawn: "كل نقطة رقم مما يلي، بترتيب الزمن.",
      how: "لا تُجمع الأرقام إلا إذا عدّت النصوص الشيء نفسه يقينًا: فيجب أن يتفق المعدود وما جرى له والأماكن والأزمنة.",
    },
    quotes: {
      title: "مقارنة الاقتباسات",
      first: "أقدم هذه",
      earliest: "نُشر",
      kinds: {
        same: "الكلمات نفسها",
        shortened: "مختصر",
        longer: "أطول",
        reworded: "بصياغة أخرى",
      },
      byAnother: "ومنسوب إلى متحدث آخر",
      how: "قورنت كلمةً كلمة بما في الأعلى: ما تحته خط جديد، والمشطوب محذوف.",
    },
    known: {
      title: "ما كان معروفًا ومتى",
      by: (day) => `حتى ${day}`,
      choose: "اختر يومًا لترى ما كان في الأرشيف حتى ذلك اليوم فقط.",
      later: "ما جاء بعده مخفي.",
      showAll: "إظهار كل الأيام",
      perhaps: "وربما كانت هذه موجودة أيضًا حتى ذلك اليوم، لأن تواريخها غير مؤكدة",
      more: (count) => `وغير ذلك: ${number(count)}`,
    },
    titles: {
      title: "ألقاب من وقت آخر",
      how: "بحسب جدول المدد لدينا لم يكن هؤلاء يحملون اللقب يوم المقال. وقد يتحدث النص عن الماضي.",
    },
    withOthers: "قورنت الأرقام والاقتباسات والأيام بما في أقرب القصص قبلها وبعدها.",
  },

  article: {
    skipText: "تخطّي النص: المرجع وكيف أُرّخ المقال",
    severalPages: (of) =>
      `هذا المقال في ${of} صفحات. والأزمنة والأسماء والاقتباسات والأعداد أدناه هي التي في هذه الصفحة.`,
    sections: "الأقسام",
    sectionsCounted: (count) => `الأقسام: ${count}`,
    tags: "الوسوم",
    readingTime: (minutes) =>
      minutes < 1
        ? "أقل من دقيقة للقراءة"
        : `نحو ${counted(minutes, { zero: "# دقيقة", one: "دقيقة", two: "دقيقتين", few: "# دقائق", many: "# دقيقة", other: "# دقيقة" })} للقراءة`,
    title: "العنوان",
    paragraph: (paragraph) => `الفقرة ${paragraph}`,
    cite: "المرجع",
    permalink: "الرابط الدائم",
    hash: "بصمة الأصل (SHA-256)",
    otherStyles: "أساليب وملفات أخرى",
    files: "ملفات لبرامج إدارة المراجع",
    footnote: (label) => `الحاشية ${apart(label)}`,
    footnoteBack: (label) => `الحاشية ${apart(label)}: عودة إلى النص`,
    takeaways: "أهم النقاط",
    takeawaysNote: "كانت هذه القائمة أسفل المقال.",
    points: (count) =>
      counted(count, {
        zero: "لا نقاط",
        one: "نقطة واحدة",
        two: "نقطتان",
        few: "# نقاط",
        many: "# نقطة",
        other: "# نقطة",
      }),
    names: "من يرد فيه",
    quotations: "من يقول ماذا",
    speaksBefore: "وهو المتحدث قبله مباشرة",
    numbers: "الأعداد",
    quoted: (speaker) => parts`القائل: ${speaker}`,
    fromCurator: "من أمين الأرشيف",
    cluesInText: "قرائن في النص",
    datesArticle: "يؤرّخ المقال",
    shortened: "أسماء الأشخاص العاديين مختصرة في هذا المقال.",
    subjects: "عمّ يتحدث",
    keyphrases: (phrases) => parts`ما يُذكر هنا أكثر مما يُذكر في بقية الأرشيف: ${phrases}`,
    topicsFrom: (link) => parts`المواضيع هي المستوى الأعلى من ${link("IPTC Media Topics")} (CC BY 4.0).`,
    withdrawn: "مقال مسحوب",
    withdrawnDeck: "أُخرج هذا المقال من الأرشيف.",
    withdrawnReason: (reason) => parts` السبب المذكور: ${reason}`,
    withdrawnNote: "يبقى عنوانه كي لا تنقطع الإحالات إليه.",
    goHome: "إلى الصفحة الأولى",
    notFound: "الصفحة غير موجودة",
    notFoundTitle: "غير موجودة",
    notFoundDeck: "ربما أُزيل المقال، أو كان العنوان ناقصًا.",
  },

  dating: {
    title: "كيف أُرّخ هذا المقال",
    clues: (count) =>
      counted(count, {
        zero: "لا قرائن",
        one: "قرينة واحدة",
        two: "قرينتان",
        few: "# قرائن",
        many: "# قرينة",
        other: "# قرينة",
      }),
    inEdtf: (edtf) => parts`بترميز EDTF: ${edtf}`,
    onlyLimit:
      "لم يُعثر في اسم الملف ولا في ترويسته ولا في نصه إلا على حدّ. إن كنت تعرف متى نُشر المقال فأخبر أمين هذا الأرشيف.",
    nothingFound:
      "لم يُعثر على تاريخ في اسم الملف ولا في ترويسته ولا في نصه. إن كنت تعرف متى نُشر المقال فأخبر أمين هذا الأرشيف.",
    contradicting: "ما يخالف هذا التاريخ",
    articleItself: "ما يقوله المقال نفسه",
    note: "ملاحظة في الأرشيف:",
    from: {
      register: "أمين هذا الأرشيف",
      "front matter": "ترويسة الملف",
      text: "النص",
      "file name": "اسم الملف",
      file: "بيانات الملف نفسه",
      archive: "مقال آخر من الأرشيف",
    },
    headline: "العنوان",
    paragraph: (paragraph) => `الفقرة ${paragraph}`,
    source: (host) => `المصدر: ${apart(host)}`,
    timesTitle: "الأزمنة في النص",
    timesHelp: (dotted) =>
      parts`حيث يُستفاد جزء من الزمن، وهو السنة غالبًا، من تاريخ المقال أو من كلمات سابقة، يظهر ${dotted("خط منقّط")}. أشر إليه أو المسه أو انتقل إليه بمفتاح الجدولة ومفاتيح الأسهم لترى معناه.`,
  },

  clues: {
    "dating/register": "تاريخ في السجل",
    "dating/front-matter": "تاريخ في ترويسة الملف",
    "dating/file-details": "يوم نشر يذكره الملف نفسه",
    "dating/published": "سطر يذكر متى نُشر المقال",
    "dating/updated": "سطر يذكر متى حُدّث المقال",
    "dating/dateline": "سطر مكان بتاريخ كامل",
    "dating/running-head": "سطر فيه اسم الصحيفة واليوم",
    "dating/foreign-date": "سطر بتاريخ كامل في لغة أخرى",
    "dating/file-name": "تاريخ في اسم الملف أو المجلد",
    "dating/seen-by": "يوم حُفظ فيه الملف أو غُيّر، فكان المقال موجودًا عندئذ",
    "dating/year": "سنة يذكرها النص",
    "dating/age": "عمر مع سنة الميلاد",
    "dating/years-since": "عدد سنوات منذ سنة يذكرها النص",
    "dating/office": "شخص يُذكر بمنصب عام",
    "dating/event": "حدث معروف يذكره النص",
    "dating/event-time": "حدث معروف يذكره النص بشهره أو يومه دون السنة",
    "dating/dateline-day": "سطر مكان فيه يوم بلا سنة",
    "dating/weekday-date": "يوم من الأسبوع مع يومه من الشهر",
    "dating/recent-day": "يوم في مطلع النص قيل فيه شيء أو حدث",
    "dating/bare-weekday": "يوم من الأسبوع بلا تاريخ",
    "dating/same-visit": "مقال آخر عن الزيارة نفسها",
    "dating/similar-article": "مقال آخر فيه كثير من الأسماء والأرقام نفسها",
    "dating/dated-elsewhere": "مقال آخر يذكر سنة الحدث نفسه",
  },

  setAside: {
    "parsing/picture": "صورة في الملف",
    "parsing/link": "عنوان لا تستطيع الصفحة أن تقود إليه",
    "parsing/around": "ما يحيط بالمقال في صفحة ويب، كالقوائم",
    "parsing/page-edge": "ترويسة صفحة أو رقمها في ملف PDF",
    "parsing/broken-word": "واصلة كلمة قُطعت في آخر السطر",
    "parsing/headline": "العنوان الذي حلّ محله عنوان آخر",
    "parsing/separator": "سطر بلا كلمات، أو كلمة تختم النص",
    "parsing/tags": "وسوم برمجية متبقية",
    "parsing/repeated-title": "العنوان مكررًا",
    "parsing/hashtags": "سطر من الوسوم",
    "parsing/mail": "سطر من ترويسة رسالة بريد",
    "parsing/release": "علامة بيان صحفي أو جهة الاتصال فيه",
    "parsing/section": "اسم القسم فوق العنوان",
    "parsing/credit-line": "سطر فيه الكاتب أو يوم النشر",
    "parsing/byline": "أسماء الكتّاب",
    "parsing/published": "تاريخ في سطر مستقل",
    "parsing/dateline": "مكان أو يوم أو وكالة قبل الجملة الأولى",
    "parsing/furniture": "إعلان أو زر أو تنبيه حول المقال",
    "parsing/house": "سطر تخاطب فيه الصحيفة قراءها عن نفسها",
    "parsing/production": "سطر بأسماء المراسلين والمحررين",
    "parsing/caption": "تعليق على صورة",
    "parsing/related": "رابط إلى مقال آخر",
    "parsing/mail-tail": "ما تُختم به رسالة البريد: توقيع أو رسالة يُرد عليها",
    "parsing/author-note": "فقرة أخيرة تعرّف بالكاتب",
    "parsing/last-line": "سطر بعد الجملة الأخيرة",
    "parsing/takeaways": "قائمة ختامية بأهم النقاط",
  },

  related: {
    title: "مقالات ذات صلة",
    reason: (names, repeated) =>
      `يذكر كلاهما ${list(names.map(apart), " و")}${repeated.length > 0 ? `، وتتكرر فيهما ${list(repeated.map(quoted), " و")}` : ""}`,
    how: "وُجدت بحسب أسماء وكلمات متكررة تندر في سائر الأرشيف.",
  },

  stories: {
    title: "القصص الإخبارية",
    story: "القصة",
    count: (count) =>
      counted(count, {
        zero: "لا قصص",
        one: "قصة واحدة",
        two: "قصتان",
        few: "# قصص",
        many: "# قصة",
        other: "# قصة",
      }),
    description: (title) => `ما ترويه مقالات ${apart(title)}، حدثًا بعد حدث`,
    pageDescription: (some, headline) => `${some} عن حدث واحد: ${apart(headline)}`,
    titled: (headline) => `${apart(headline)} (قصة)`,
    deck: "القصة مقالان أو أكثر عن حدث واحد.",
    newer: "قصص أحدث",
    older: "قصص أقدم",
    threads: "تقارير يكمل بعضها بعضًا",
    earlier: "قصص سابقة",
    later: "قصص لاحقة",
    reports: "من كتب عنه ومتى",
    thread: "ما قبله وما بعده",
    all: (count) => `كل المقالات عن هذا الحدث: ${articles(count)}`,
    oneOf: (count) => `من مجموعة ${articles(count)} عن هذا الحدث`,
    why: "لماذا هي قصة واحدة",
    by: { copy: "لها النص نفسه", register: "يقول أمين الأرشيف إنهما من قصة واحدة" },
    how: "تُجمع المقالات إذا سمحت تواريخها بأن تروي حدثًا واحدًا، وإذا اشتركت في أسماء وكلمات مكررة وكلمات من بداياتها. وما لم يكن مؤكدًا يبقى منفصلًا.",
  },

  copies: {
    title: "النسخ",
    kinds: {
      copy: (source) => (source === null ? "نُشر أيضًا في مكان آخر" : `نُشر أيضًا في ${apart(source)}`),
      version: (source) => `صيغة أخرى في ${apart(source ?? "")}`,
      longer: (source) => (source === null ? "مقتطف من مقال أطول" : `مقتطف من مقال في ${apart(source)}`),
      excerpt: (source) =>
        source === null ? "نُشر مقتطف منه في مكان آخر" : `نُشر مقتطف منه في ${apart(source)}`,
    },
    andMore: (first, more) => `${first}، وغير ذلك: ${number(more)}`,
    reasons: {
      same: (same, of) => `الكلمات المتطابقة هنا: ${number(same)} من ${number(of)}`,
      fromThere: (same, of) => `الكلمات المأخوذة من هناك: ${number(same)} من ${number(of)}`,
      fromHere: (same, of) => `الكلمات المأخوذة من هنا: ${number(same)} من ${number(of)}`,
    },
    given: (reason) => `${reason}؛ ويقول أمين الأرشيف إن نصهما واحد`,
    how: "قورنت النصوص كلمةً كلمة، في تتابعات من ثلاث كلمات على الأقل. ولا يُلتفت إلى حالة الأحرف وعلامات الترقيم.",
    laterVersion: (source) => `صيغة لاحقة في ${apart(source)}`,
    earlierVersion: (source) => `صيغة سابقة في ${apart(source)}`,
    thisOne: (date) => `هذه الصيغة: ${date}`,
    orderUnknown: "لا يُعرف أيهما سبق",
    compare: "مقارنة النصوص جنبًا إلى جنب",
    more: (count) => `مقالات أخرى بالنص نفسه: ${number(count)}`,
    again: {
      copy: (link) => parts`النص نفسه في ${link}`,
      version: (link) => parts`صيغة أخرى من ${link}`,
      excerpt: (link) => parts`مقتطف من ${link}`,
    },
  },

  origins: {
    title: "من أين أتى الخبر",
    exact: (count, origins) => `${articles(count)}، عدد المصادر الأصلية: ${number(origins)}`,
    atLeast: (count, origins) => `${articles(count)}، عدد المصادر الأصلية على الأقل: ${number(origins)}`,
    oneText: (count) => `${articles(count)} بنص واحد`,
    texts: (count, texts) => `${articles(count)}، عدد النصوص المختلفة: ${number(texts)}`,
    steps: {
      credit: (source) => parts`ينسب الخبر إلى ${source}`,
      cited: (source) => parts`يستند في أوله إلى ${source}`,
      own: (source) => parts`يذكر كاتبًا ولا يذكر مصدرًا غير ${source}`,
      told: (source) => parts`يقول إن ${source} علم بالخبر بنفسه`,
      copy: (article) => parts`نصه نص ${article}`,
    },
    untold: "غير مذكور",
    how: "المصدر الأصلي هو الوكالة أو الصحيفة التي ينسب إليها المقال الخبر أو يستند إليها في أوله، وإلا فمصدره نفسه إن ذُكر اسم كاتبه. والمقالات ذات النص الواحد تُحسب مرة واحدة. وقد لا يذكر المقال كل ما أخذ عنه.",
  },

  versions: {
    title: "الصيغ والنسخ",
    titleOf: (title) => `صيغ ونسخ ${quoted(title)}`,
    description: (title) => `الفروق بين نصوص ${quoted(title)}، كلمةً كلمة.`,
    how: "قورنت النصوص كلمةً كلمة. ولا يُلتفت إلى حالة الأحرف وعلامات الترقيم.",
    texts: "النصوص",
    roles: {
      version: "صيغة من المصدر نفسه",
      copy: "نسخة نشرها مصدر آخر",
      unknown: "نُشر في مكان آخر غير معروف",
      excerpt: "مقتطف",
    },
    verbatim: "النص نفسه كلمةً كلمة",
    notCompared: (count) => `نصوص أخرى مختلفة لم تُقارَن هنا: ${number(count)}`,
    twoVersions: (source) => `صيغتان في ${apart(source)}`,
    reprint: (source) => (source === null ? "نُشر في مكان آخر" : `نسخة في ${apart(source)}`),
    first: "النص الأول",
    second: "النص الثاني",
    secondIsLater: "النص الثاني هو اللاحق.",
    secondIsEarlier: "النص الثاني هو السابق.",
    orderUnknown: "لا يُعرف من التاريخين أيهما سبق.",
    kinds: { figure: "الأرقام", date: "الأوقات", name: "الأسماء", quotation: "الاقتباسات" },
    changed: "ما تغيّر",
    noChange: "لا فرق في ما عُثر عليه في النصين من أرقام وأوقات وأسماء واقتباسات.",
    onlyFirst: "في النص الأول فقط: ",
    onlySecond: "في النص الثاني فقط: ",
    notInFirst: "غير موجود في النص الأول",
    notInSecond: "غير موجود في النص الثاني",
    moreChanges: (count) => `فروق أخرى معلَّمة أدناه: ${number(count)}`,
    same: (count) =>
      counted(count, {
        zero: "لا فقرات متطابقة",
        one: "فقرة واحدة متطابقة",
        two: "فقرتان متطابقتان",
        few: "# فقرات متطابقة",
        many: "# فقرة متطابقة",
        other: "# فقرة متطابقة",
      }),
    tooMany: (most) =>
      `يختلف النصان في أكثر من ${number(most)} كلمة، فلا يُعرضان جنبًا إلى جنب. ولكلٍّ منهما صفحته.`,
  },

  provenance: {
    title: "المصدر والأصل",
    firstPublished: "نُشر أولًا في",
    original: "الأصل",
    notPublished:
      "محفوظ لدى أمين الأرشيف وغير منشور لأن الأسماء هنا مختصرة؛ ولا تُعطى بصمته أيضًا لأن الأسماء قد تُخمَّن منها",
    stated: { source: "المصدر", author: "الكاتب", url: "العنوان", language: "اللغة", tags: "الوسوم" },
    identical: "ملفات مطابقة",
    titleFrom: "العنوان",
    origins: {
      register: "من السجل",
      "front matter": "من ترويسة الملف",
      file: "من بيانات الملف نفسه",
      text: "عنوان النص",
      archive: `من ${apart("archive.yml")}`,
      derived: "مأخوذ من الجملة الأولى لأن النص بلا عنوان",
    },
    setAside: "ما فُصل عن النص",
    bytes: (count) => `${count} بايت`,
    kilobytes: (size) => `${size.toFixed(1)} ك.ب`,
    megabytes: (size) => `${size.toFixed(1)} م.ب`,
  },

  search: {
    label: "البحث في الأرشيف",
    button: "بحث",
    description: (title) => `البحث في ${apart(title)}`,
    noScript: (ways) =>
      parts`يعمل البحث في متصفحك ويحتاج إلى JavaScript. وبدونه تقود هذه الصفحات إلى كل مقال: ${ways}.`,
    lookThrough: (ways) => parts`ويمكنك أيضًا تصفح الأرشيف: ${ways}.`,
    ways: {
      timeline: "الخط الزمني",
      browse: "تصفّح",
      people: "الأشخاص",
      places: "الأماكن",
      organisations: "المنظمات",
      topics: "المواضيع",
      sources: "المصادر",
      authors: "الكتّاب",
      tags: "الوسوم",
    },
    skipFilters: "تخطّي التواريخ والمرشِّحات",
    all: "كل المقالات، الأحدث أولًا",
    order: "الترتيب",
    orders: { relevance: "الأوثق صلة أولًا", newest: "الأحدث أولًا", oldest: "الأقدم أولًا" },
    more: "عرض مقالات أخرى",
    filters: "التواريخ والمرشِّحات",
    between: "المدة",
    from: "من",
    to: "إلى",
    rangeHelp: `سنة أو شهر أو يوم: ${apart("2024")}، ${apart("2024-10")}، ${apart("2024-10-29")}. والمقال الذي لا يُعرف يومه يظهر إذا أمكن أن يكون من هذه الأيام.`,
    alsoUndated: "والمقالات التي بلا تاريخ أيضًا، في الآخر",
    clear: "إلغاء التواريخ والمرشِّحات",
    facets: {
      person: "شخص",
      place: "مكان",
      organisation: "منظمة",
      topic: "موضوع",
      source: "مصدر",
      certainty: "درجة التأكد من التاريخ",
      author: "كاتب",
      tag: "وسم",
      said: "المتحدث",
    },
    help: "كيف تبحث",
    helpWords: { typed: "نهر جسر", finds: "المقالات التي ترد فيها الكلمتان، بأي صيغة" },
    helpPhrase: { typed: "الميزانية السنوية", finds: "هذه الكلمات بعينها وبهذا الترتيب" },
    helpMinus: {
      typed: "جسر -نهر",
      phrase: "عبارة كاملة",
      finds: (typed) => parts`دون هذه الكلمة؛ و${typed} يستبعد عبارة`,
    },
    helpDates: "من أكتوبر 2024 إلى نهاية 2025، أو ربما من هذه المدة",
    helpSource: {
      typed: "الجريدة",
      finds: (author, tag, person, place, organisation, topic) =>
        parts`من هذا المصدر فقط؛ وكذلك ${author} (كاتب) و${tag} (وسم) و${person} (شخص) و${place} (مكان) و${organisation} (منظمة) و${topic} (موضوع)`,
    },
    helpQuote: {
      typed: "سلام",
      phrase: "محادثات السلام",
      finds: (typed) => parts`في الاقتباسات فقط؛ و${typed} لعبارة`,
    },
    helpSaid: "المقالات التي يتحدث فيها شخص؛ وتُقترح الأسماء أثناء الكتابة",
    helpKeys: (slash, control) => parts`${slash} أو ${control}`,
    helpKeysFind: "البحث من أي صفحة في الأرشيف",
    helpNothing: "لا شيء",
    helpNothingFinds: "يعرض كل المقالات؛ وتضيّقها التواريخ والمرشِّحات",
  },

  about: {
    holds: (count, undated, link) =>
      undated === 0
        ? [`فيه ${articles(count)}.`]
        : parts`فيه ${articles(count)}، منها ${link(`بلا تاريخ: ${number(undated)}`)}.`,
    readingTitle: "كيف يُقرأ التاريخ",
    reading:
      "كثير من المقالات لا يذكر متى نُشر. لذلك يبيّن كل تاريخ هنا كيف عُرف، بالكلمات وبالرمز الذي قبله، ويعرض كل مقال الأدلة تحت «كيف أُرّخ هذا المقال».",
    bars: "تبيّن الأعمدة عدد المقالات في كل سنة أو شهر أو يوم. وفي صفحة السنة أو الشهر، كل خط تحت الأعمدة مقال لا يُعرف يومه تحديدًا: يمتد الخط من أول يوم يمكن أن يكون المقال نُشر فيه إلى آخر يوم.",
    register:
      "التاريخ الذي «من السجل» حدّده أمين الأرشيف، وهو يذكر كيف عُرف. و«EDTF» ترميز للتواريخ غير المؤكدة (ISO 8601-2) تقرؤه البرامج.",
    text: (dotted) =>
      parts`في نص المقال يكون تحت الزمن ${dotted("خط منقّط")} حيث يُستفاد جزء منه من تاريخ المقال أو من كلمات سابقة. والاسم الذي تحته خط رفيع يقود إلى صفحته. وعلى الشاشة العريضة يبيّن الهامش معنى هذه الأزمنة ومن يُقتبس كلامه حيث لا تسمّيه الفقرة وما يؤرّخ المقال؛ وفي غيرها أشر إلى الكلمات أو المسها أو انتقل إليها بمفتاح الجدولة ومفاتيح الأسهم.`,
    foundTitle: "ما وُجد في النصوص",
    found: (probably) =>
      `وُجدت الأسماء والاقتباسات والأرقام والأحداث والمواضيع بقواعد قد تخطئ. وكلمة «${probably}» تقف بجانب ما يخطئ في نحو حالة من كل عشر؛ وما كان أقل يقينًا فلا يُعرض.`,
    citingTitle: "كيف تشير إلى مقال",
    citing: (check) =>
      parts`يُصنع عنوان المقال من محتوى الملف الأصلي، فيبقى كما هو إذا صُحّح تاريخ أو عنوان. والرقم بجانب الفقرة رابط إليها؛ ومع البرامج النصية ينسخ أيضًا العنوان أو الفقرة مع مرجعها، ويحفظ الفقرة في ملف ${check("يمكن التحقق منه")} بعد سنين. وتحت كل مقال، في «المرجع»، صيغ للنسخ وملفات لبرامج إدارة المراجع.`,
    originals: " ويحتفظ كل مقال بملفه الأصلي دون تغيير، مع بصمته (SHA-256).",
    minutesTitle: "كم تستغرق قراءة المقال",
    minutes: (words, source) =>
      parts`تفترض مدة القراءة ${String(words)} كلمة في الدقيقة، وهو متوسط البالغين الذين يقرؤون نصوصًا إنجليزية غير روائية قراءة صامتة (${source}). ولا تظهر إلا مع المقالات الإنجليزية لأن اللغات الأخرى تحتاج إلى كلمات أكثر أو أقل.`,
    browserTitle: "ما يفعله متصفحك",
    browser: (link) =>
      parts`كل الصفحات تعمل دون برامج نصية؛ ولا يحتاج إليها إلا ${link("البحث")}، وهو يعمل في متصفحك. ولا يُحمَّل شيء من مواقع أخرى، ولا يُحفظ شيء عنك.`,
    offline: " والصفحات التي تفتحها تبقى على جهازك إلى أن يتغير الأرشيف، لتقرأها دون شبكة.",
  },

  data: {
    deck: (count) => `كل المقالات (${number(count)}) جداولَ ونصوصًا ومراجع، لبرامجك.`,
    description: (title) => `مقالات ${apart(title)} جداولَ ونصوصًا ومراجع وخلاصات`,
    termsTitle: "بأي شروط",
    noTerms: "لا يذكر الأرشيف كيف يجوز استعمال بياناته.",
    terms: (licence) => parts`يتيح الأرشيف بياناته بهذه الشروط: ${licence}.`,
    others: "ما تقوله المقالات عمل من كتبوها ونشروها.",
    files: "الملفات",
    filesNote: (edtf, earliest, latest) =>
      parts`الجداول بصيغة CSV وترميز UTF-8، وتُفتح في أي برنامج جداول. والخلية التي قد ينفّذها برنامج الجداول معادلةً تبدأ بفاصلة عليا. والتواريخ التي ليست يومًا واحدًا معروفًا ترد في الأعمدة ${edtf} و${earliest} و${latest} فقط: فالمقال الذي بلا تاريخ ليس له يوم في أي ملف. وقد عُثر على الأسماء والمتحدثين والأعداد بقواعد وقد تكون خطأ؛ وما لا يكفي التأكد منه لعرضه في صفحة ليس في أي ملف.`,
    columns: (count, file) => `أعمدة ${apart(file)} (${count})`,
    descriptionsTitle: "أوصاف هذه الملفات",
    dataPackage: "حزمة البيانات (Data Package)",
    dataPackageIs: "الجداول مع أنواع الأعمدة كلها ومعانيها، للبرامج التي تحمّلها",
    researchObject: "كائن بحثي (RO-Crate)",
    researchObjectIs: "الملفات نفسها لمستودعات بيانات البحث",
    manifest: "البيان",
    manifestIs: "كل ملف من هذا الموقع مع بصمته",
    foundTitle: "ما عُثر عليه في كل مقال",
    found: (link, where) =>
      parts`كل اسم واقتباس وعدد وزمن هو أيضًا ${link("تعليق ويب (Web Annotation)")} على الكلمات التي يخصّها${where}. وللتعليقات وصفوف الجداول المعرّفات نفسها، وهي تبقى إذا صُحّح النص حول الكلمات.`,
    foundIn: (file) => parts`: ${file}`,
    foundInMany: (count, first, last) =>
      parts`، في ملفات عددها ${number(count)} من ${first} إلى ${last}؛ ويسمّي رأس صفحة المقال ملفه`,
    feedsTitle: "الخلاصات والتقويم",
    noFeeds: "لا توجد خلاصات: فهي تحتاج إلى عناوين كاملة، وهذا الأرشيف لا يذكر أين يُنشر.",
    feeds: "البرنامج الذي يقرأ الخلاصات يخبرك بالجديد. وفي الخلاصة 50 مقالًا على الأكثر، الأحدث أولًا.",
    allArticles: "كل المقالات",
    changes: "ما أُضيف أو صُحّح أو أُرّخ من جديد في آخر عمليات البناء",
    feedsOf: (count) => `خلاصات الأشخاص والأماكن والمواضيع والمصادر (${number(count)})`,
    calendar: (link) =>
      parts`${link("تقويم")} (iCalendar): المقالات التي يُعرف يومها. ويمكن لبرنامج تقويمك أن يعرضه بجانب تقويمك.`,
  },

  offline: {
    title: "لا شبكة",
    deck: "هذه الصفحة غير محفوظة على جهازك. والمحفوظ هو الصفحات التي فتحتها منذ آخر تغيير في الأرشيف:",
  },

  verifying,
  verify: {
    title: "التحقق من فقرة محفوظة",
    description: "قارن فقرة حفظتها بالأرشيف كما هو الآن",
    deck: "أما زالت في هذا الأرشيف كلمةً كلمة؟",
    noScript: (link) =>
      parts`يجري التحقق في متصفحك ويحتاج إلى JavaScript. وبدونه يمكنك ${link("التحقق يدويًّا")}.`,
    how: "الرقم بجانب الفقرة يحفظها، أو يحفظ كلمات حددتها فيها، في ملف صغير. وبعد سنين تقول هذه الصفحة هل ما زالت الفقرة في الأرشيف كما اقتبستها. ويبقى الملف على جهازك: يقارنه متصفحك بصفحات هذا الموقع ولا يرسله إلى أي مكان.",
    answers: "ما تعنيه الأجوبة",
    intact: "الكلمات نفسها في الموضع نفسه من المقال نفسه، ولفقرتها وللأصل البصمتان نفسهما.",
    around: "الكلمات هي نفسها في الموضع نفسه، لكن فقرتها أو الأصل غُيّر منذ ذلك.",
    moved: "هذه الكلمات بعينها في فقرة أخرى أو في موضع آخر منها، أو للمقال عنوان آخر.",
    altered: "هذه الكلمات بعينها ليست في أي موضع من المقال. وتعرض الصفحة ما في موضعها الآن.",
    changed: "غُيّر الملف نفسه بعد حفظه.",
    notHere: "لا مقال هنا له العنوان أو الأصل الذي يسمّيه الملف.",
    compared:
      "تُقارن الكلمات محرفًا محرفًا؛ ولا يُعدّ شيء قريبًا من المطابقة. والملف مختوم ببصمة محتواه. وهي تبيّن أنه غُيّر خطأً؛ وليست توقيعًا، لأن من يغيّره عمدًا يستطيع ختمه من جديد. ولذلك تُقارن كلماته بالأرشيف.",
    byHand: "التحقق يدويًّا",
    open: (code) =>
      parts`افتح الملف في محرر نصوص. وهو JSON: في ${code("text")} الكلمات، و${code("article")} و${code("place")} يبيّنان موضعها، و${code("start")} و${code("end")} يعدّان محارف الفقرة بدءًا من 0.`,
    goTo: (code) =>
      parts`افتح المقال في ${code("articles/")} بالمعرّف ${code("id")} الذي تحت ${code("article")}، وانتقل إلى الفقرة، وقارن الكلمات.`,
    original: (code) =>
      parts`تحت «المصدر والأصل» تقود صفحة المقال إلى أصله. احفظه وقارن بصمته بـ${code("original")} تحت ${code("sha256")}: ${code("sha256sum original.txt")} على لينكس، و${code("shasum -a 256 original.txt")} على ماك، و${code("certutil -hashfile original.txt SHA256")} على ويندوز. و${code("null")} تعني أن الأصل غير منشور لأن الأسماء مختصرة.`,
    hashes: (code) =>
      parts`${code("text")} و${code("paragraph")} تحت ${code("sha256")} بصمتا الكلمات وفقرتها كلها بترميز UTF-8 دون نهاية سطر: ${code("printf '%s' 'الكلمات' | sha256sum")}.`,
  },

  dataFiles: {
    articles: { title: "المقالات", says: "صف لكل مقال، دون نصه" },
    names: { title: "الأسماء", says: "صف لكل شخص أو مكان أو منظمة في كل مقال يذكرها" },
    quotations: { title: "الاقتباسات", says: "صف لكل موضع بين علامتي اقتباس" },
    figures: { title: "الأرقام", says: "صف لكل عدد يعدّ شيئًا أو يقيسه" },
    times: { title: "الأزمنة", says: "صف لكل زمن يذكره نص" },
    events: {
      title: "الأحداث",
      says: "صف لكل وقت تقول جملة إن شيئًا حدث فيه أو سيحدث",
    },
    evidence: { title: "الأدلة", says: "صف لكل دليل على تاريخ مقال، ولكل دليل يخالفه" },
    texts: {
      title: "المقالات مع نصوصها",
      says: "مقال في كل سطر، بصيغة JSON: أعمدة articles.csv، والنص قائمةً من الفقرات",
    },
    compact: {
      title: "المقالات جدولًا واحدًا في JSON",
      says: "ما في articles.csv نفسه، للبرامج: أسماء الأعمدة مرة واحدة، ثم قائمة من الصفوف",
    },
    bibtex: { title: "المراجع بصيغة BibTeX", says: "كل المقالات، للاتخ وبرامج إدارة المراجع" },
    ris: { title: "المراجع بصيغة RIS", says: "كل المقالات، لـ Zotero وEndNote وMendeley وغيرها" },
  },

  feeds: {
    changesTitle: (title) => `${apart(title)}: ما أُضيف وصُحّح`,
    changesDescription: "ما أُضيف إلى الأرشيف أو صُحّح أو أُرّخ من جديد في آخر عمليات البناء",
    added: (title) => `أُضيف: ${apart(title)}`,
    corrected: (title) => `صُحّح النص: ${apart(title)}`,
    redated: (title) => `أُرّخ من جديد: ${apart(title)}`,
    untitled: "[بلا عنوان]",
    when: (date, basis) => `${date} (${basis})`,
    calendarDate: (basis) => `التاريخ: ${basis}.`,
  },
};
