import fc from "fast-check";
import { expect, test } from "vitest";
import { number } from "./number";

const pods = number({ minimum: 1, maximum: 1_000_000, whole: true, absent: 1_000 });
const share = number({ minimum: 0, maximum: 1, absent: 0.3 });
const told = (codec: typeof pods, text: string) => {
  const { value, problems } = codec.parse([text], "it");
  return problems.length === 0
    ? value
    : `${value}: ${problems[0]?.code}: ${problems[0]?.message} ${problems[0]?.repair}`;
};

test("numbers are taken as they are written", () => {
  expect([told(pods, "42"), told(pods, " 42 "), told(pods, "007"), told(share, "0.30"), told(share, "1")]).toEqual([
    42, 42, 7, 0.3, 1,
  ]);
});

test("anything else is explained, nothing is clamped", () => {
  expect(
    [
      "-5",
      "0",
      "2000000",
      "12.5",
      "1,000",
      "1 000",
      "1e3",
      "0x10",
      "abc",
      "१२",
      "Infinity",
      "1.5e300",
      "5.",
      "9".repeat(400),
    ].map((text) => told(pods, text)),
  ).toMatchInlineSnapshot(`
    [
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “-5”. The default, 1,000, is used.",
      "1000: out-of-range: it must be a whole number from 1 to 1,000,000, not “0”. The default, 1,000, is used.",
      "1000: out-of-range: it must be a whole number from 1 to 1,000,000, not “2000000”. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “12.5”. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “1,000”. For 1,000, enter 1000. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “1 000”. For 1 000, enter 1000. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “1e3”. For 1e3, enter 1000. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “0x10”. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “abc”. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “१२”. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “Infinity”. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “1.5e300”. The default, 1,000, is used.",
      "1000: not-a-number: it must be a whole number from 1 to 1,000,000, not “5.”. For 5., enter 5. The default, 1,000, is used.",
      "1000: out-of-range: it must be a whole number from 1 to 1,000,000, not “9999999999999999999999999999999999999999…”. The default, 1,000, is used.",
    ]
  `);
  expect(
    ["0,35", "30 %", "30%", ".5", "1.01", "0.1234567", "3e-1", "5%%", "30", "7", "101", "33.33333"].map((text) =>
      told(share, text),
    ),
  ).toMatchInlineSnapshot(`
    [
      "0.3: not-a-number: it must be a number from 0 to 1, not “0,35”. For 0,35, enter 0.35. The default, 0.3, is used.",
      "0.3: not-a-number: it must be a number from 0 to 1, not “30 %”. For 30 %, enter 0.3. The default, 0.3, is used.",
      "0.3: not-a-number: it must be a number from 0 to 1, not “30%”. For 30%, enter 0.3. The default, 0.3, is used.",
      "0.3: not-a-number: it must be a number from 0 to 1, not “.5”. For .5, enter 0.5. The default, 0.3, is used.",
      "0.3: out-of-range: it must be a number from 0 to 1, not “1.01”. For 1.01 %, enter 0.0101. The default, 0.3, is used.",
      "0.3: not-a-number: it must be a number from 0 to 1, not “0.1234567”. At most 6 decimals are kept. The default, 0.3, is used.",
      "0.3: not-a-number: it must be a number from 0 to 1, not “3e-1”. For 3e-1, enter 0.3. The default, 0.3, is used.",
      "0.3: not-a-number: it must be a number from 0 to 1, not “5%%”. The default, 0.3, is used.",
      "0.3: out-of-range: it must be a number from 0 to 1, not “30”. For 30 %, enter 0.3. The default, 0.3, is used.",
      "0.3: out-of-range: it must be a number from 0 to 1, not “7”. For 7 %, enter 0.07. The default, 0.3, is used.",
      "0.3: out-of-range: it must be a number from 0 to 1, not “101”. The default, 0.3, is used.",
      "0.3: out-of-range: it must be a number from 0 to 1, not “33.33333”. The default, 0.3, is used.",
    ]
  `);
});

test("what is suggested is exactly what was written, or nothing is", () => {
  const price = number({ minimum: 0, maximum: 100, absent: 0.035 });
  const hint = (codec: typeof pods, text: string) => codec.parse([text], "it").problems[0]?.hint;
  expect(hint(price, "0,035")).toBe("For 0,035, enter 0.035.");
  expect(hint(price, "0,003464")).toBe("For 0,003464, enter 0.003464.");
  // More than six decimals cannot be held: 0 would be something else.
  expect(hint(price, "1e-9")).toBeUndefined();
  expect(hint(price, "0.00001 %")).toBeUndefined();
  expect(hint(pods, "0,035")).toBeUndefined();
  expect(hint(pods, "1,250,000")).toBeUndefined();
  expect(hint(pods, "125 000")).toBe("For 125 000, enter 125000.");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (millionths) => {
      const comma = (millionths / 1_000_000).toFixed(6).replace(".", ",");
      const digits = /enter (\S+)\.$/.exec(hint(price, comma) ?? "")?.[1];
      expect(Number(digits)).toBe(millionths / 1_000_000);
      expect(price.parse([digits ?? ""], "it").problems).toEqual([]);
    }),
  );
});

test("only a share takes a number over 1 for a percentage", () => {
  const upToTwo = number({ minimum: 0, maximum: 2, absent: 1 });
  expect(upToTwo.parse(["30"], "it").problems[0]?.hint).toBeUndefined();
  expect(share.parse(["30"], "it").problems[0]?.hint).toBe("For 30 %, enter 0.3.");
});

test("a repeated number is a problem, not a choice", () => {
  expect(pods.parse(["1", "2"], "pods")).toMatchObject({
    value: 1_000,
    problems: [{ code: "repeated", found: "1, 2" }],
  });
});

test("what is formatted is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
      const value = millionths / 1_000_000;
      const text = share.format(value);
      expect(text === null ? share.absent : share.parse([text], "it")).toEqual(
        text === null ? value : { value, problems: [] },
      );
    }),
  );
});

test("any text gives a valid value or a problem", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { value, problems } = pods.parse([text], "pods");
      expect(problems.length > 0 ? value : Number(text.trim())).toBe(problems.length > 0 ? 1_000 : value);
    }),
  );
});
