import { expect, test } from "vitest";
import { toProblem } from "./problem.js";

const answer = new Response(null, { status: 400, statusText: "Bad Request" });

test.each([
  {
    shape: "personalisation's Error",
    body: {
      title: "Invalid request",
      status: 400,
      message: "The request is not valid",
      correlationId: "c-1",
      errors: [{ field: "perPage", message: "must be positive", code: "MIN" }],
    },
    problem: {
      status: 400,
      title: "Invalid request",
      detail: "The request is not valid",
      correlationId: "c-1",
      violations: [{ field: "perPage", message: "must be positive", code: "MIN" }],
    },
  },
  {
    shape: "customers' ErrorResponse",
    body: {
      path: "/customers/v2/profiles/1",
      error: "Bad Request",
      status: 400,
      message: "No such account",
      timestamp: "2026-05-01T10:00:00Z",
      correlationId: "c-2",
      errorCode: 605,
      errors: [{ errorCode: "E1", longEnglish: "The account is unknown", shortEnglish: "Unknown" }],
    },
    problem: {
      status: 400,
      title: "Bad Request",
      detail: "No such account",
      code: "605",
      correlationId: "c-2",
      violations: [{ message: "The account is unknown", code: "E1" }],
    },
  },
  {
    shape: "RFC 9457",
    body: {
      type: "https://example.com/out-of-credit",
      title: "Out of credit",
      detail: "The balance is 30",
      errors: [{ detail: "must be positive", pointer: "#/age" }],
    },
    problem: {
      status: 400,
      title: "Out of credit",
      detail: "The balance is 30",
      correlationId: "sent",
      violations: [{ field: "#/age", message: "must be positive" }],
    },
  },
  {
    shape: "RFC 6749",
    body: { error: "access_denied", error_description: "The audience is unknown" },
    problem: {
      status: 400,
      title: "Bad Request",
      detail: "The audience is unknown",
      code: "access_denied",
      correlationId: "sent",
      violations: [],
    },
  },
])("$shape becomes a problem", ({ body, problem }) => {
  expect(toProblem(answer, body, "sent")).toEqual(problem);
});

test.each([[undefined], [null], [0], ["text"], [["a"]], [{}], [{ errors: "many", title: 1 }]])(
  "%o says nothing that the status does not",
  (body) => {
    expect(toProblem(answer, body)).toMatchObject({ status: 400, violations: [] });
  },
);

test("an error of its own shape among the violations is kept as far as it can be read", () => {
  const { violations } = toProblem(answer, { errors: ["too long", 7, null, {}] });

  expect(violations.map(({ message }) => message)).toEqual(["too long", "7", "", ""]);
});

test("the answer's correlation id wins over the one sent", () => {
  const response = new Response(null, { headers: { "X-Correlation-ID": "theirs" } });

  expect(toProblem(response, undefined, "sent").correlationId).toBe("theirs");
});

test.each([
  [302, "Redirect not followed"],
  [404, "Request refused"],
  [503, "Server error"],
])("%i without a reason phrase is named %j", (status, title) => {
  expect(toProblem(new Response(null, { status }), undefined).title).toBe(title);
});
