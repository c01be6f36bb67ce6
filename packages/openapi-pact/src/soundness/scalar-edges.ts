import { isRecord, type Located } from "../document/located.js";

const TEXTS = [
  ...[
    "",
    " ",
    "\n",
    "a",
    "A",
    "0",
    "_",
    "-",
    "é",
    "\u0661",
    "\u00a0",
    "😀",
    "true",
    "null",
    "x".repeat(1000),
  ],
  // Dates and times at the ends of their ranges.
  ...[
    "2023-02-29",
    "2024-02-29",
    "1900-02-29",
    "2000-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-12-31",
    "0000-01-01",
  ].flatMap((date) => [date, `${date}T00:00:00Z`]),
  ...[
    "00:00:00Z",
    "23:59:60Z",
    "08:30:60Z",
    "23:59:60+02:00",
    "24:00:00Z",
    "08:30:00.123456789+23:59",
    "08:30:00",
  ].flatMap((time) => [
    time,
    `2026-01-15T${time}`,
    `2026-01-15t${time.toLowerCase()}`,
    `2026-01-15 ${time}`,
  ]),
  // Addresses of both kinds.
  ...[
    "a@b",
    "a@b.c",
    "a..b@c.d",
    "é@b.no",
    "a@-b.no",
    "a:",
    "a:b",
    "http:",
    "http://",
    "http://a",
    "http://[",
    "http://a b",
    "http://a/?#",
    "/a",
  ],
  "6F1C2F0E-2B7B-4C0E-9D0B-5A4B7D9C1E33",
];
const NUMBERS = [
  ...[0, 1, -1, 2, 3, 7, 99, 100, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1],
  ...[Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 2 ** 53 + 2, 2 ** 60],
  ...[0.5, -0.5, 1.5, 0.01, 0.001, 1e-7, -1e-7, 1e21, -1e21, 1e300],
];
const OTHERS = [null, true, false, "true", [], [1], {}, { k: 1 }];
/** What each character of an example gives way to. */
const CHARACTERS = ["", "0", "9", "a", "Z", "_", "-", ".", " ", "\n", "é", "\u0661", "😀"];
const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const LENGTHS = ["minLength", "maxLength"];

/** Scalars worth a try where an example stands, those the schemas' own bounds suggest among them. */
export function scalarEdges(applied: readonly Located[], example: unknown): readonly unknown[] {
  const numbers = limits(applied, BOUNDS).concat(typeof example === "number" ? [example] : []);
  const lengths = limits(applied, LENGTHS).filter((length) => length < 10_000);
  return [
    ...TEXTS,
    ...lengths
      .flatMap((length) => [length - 1, length, length + 1])
      .filter((length) => length >= 0)
      .flatMap((length) => ["x".repeat(length), "😀".repeat(length)]),
    ...(typeof example === "string" ? around(example) : []),
    ...NUMBERS,
    ...numbers.flatMap((number) => [
      number,
      number - 1,
      number + 1,
      number - 0.5,
      number + 0.5,
      number * 2,
    ]),
    ...OTHERS,
  ];
}

function limits(applied: readonly Located[], keywords: readonly string[]): readonly number[] {
  return applied
    .flatMap(({ value }) => (isRecord(value) ? keywords.map((keyword) => value[keyword]) : []))
    .filter((limit) => typeof limit === "number");
}

/** A text with something before it, behind it or in place of any one of its first characters. */
function around(text: string): readonly string[] {
  const characters = [...text];
  return [
    ...[
      `${text}\n`,
      `\n${text}`,
      `x${text}`,
      `${text}x`,
      `${text} `,
      text + text,
      text.toUpperCase(),
      text.toLowerCase(),
    ],
    ...characters
      .slice(0, 40)
      .flatMap((_, index) => CHARACTERS.map((other) => characters.with(index, other).join(""))),
  ];
}
