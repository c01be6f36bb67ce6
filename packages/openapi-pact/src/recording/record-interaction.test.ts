import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callPetShop } from "../fixtures/petstore/pet-client.js";
import { recordingTests, temporaryFolder } from "../testing.js";
import type { Call } from "./record-tests.js";

let out = temporaryFolder();
beforeEach(() => {
  out = temporaryFolder();
});
afterEach(() => out.remove());

function recorded(): readonly string[] {
  return readdirSync(fileURLToPath(out.url));
}

/** Records one interaction with a client that does something else. */
async function record(description: string, call: (call: Call) => ReturnType<typeof callPetShop>) {
  const run = recordingTests(out.url, { call }).get(description);
  await (run ?? expect.fail(`no test ${description}`))();
}

/** A call whose requests are changed on their way. */
function rewriting(change: (url: URL, init: RequestInit) => void) {
  return async (call: Call) => {
    const real = globalThis.fetch;
    globalThis.fetch = (input, init = {}) => {
      const url = new URL(String(input));
      change(url, init);
      return real(url, init);
    };
    try {
      return await callPetShop(call);
    } finally {
      globalThis.fetch = real;
    }
  };
}

test("a renamed query parameter is named, and nothing is recorded", async () => {
  const call = rewriting((url) => {
    url.searchParams.set("max", url.searchParams.get("limit") ?? "");
    url.searchParams.delete("limit");
  });

  await expect(record("listPets › 200", call)).rejects.toThrow(
    /^listPets › 200: (?=.*Expected query parameter 'limit' but was missing)(?=.*Unexpected query parameter 'max' received)/,
  );
  expect(recorded()).toEqual([]);
});

test.each([
  {
    title: "another path",
    description: "getPet › 404",
    change: (url: URL) => {
      url.pathname = "/shop/pet/9";
    },
    message:
      "getPet › 404: the client sent GET /shop/pet/9, which was not expected; the client did not send GET /shop/pets/9.",
  },
  {
    title: "a header that is lost",
    description: "getPet › 404",
    change: (_: URL, init: RequestInit) => {
      init.headers = { Authorization: "Bearer keeper" };
    },
    message: "getPet › 404: Expected a header 'Client-Name' but was missing.",
  },
  {
    title: "credentials that are no bearer token",
    description: "getPet › 404",
    change: (_: URL, init: RequestInit) => {
      init.headers = { ...init.headers, Authorization: "Basic a2VlcGVy" };
    },
    message: /^getPet › 404: .*Authorization.*Bearer/,
  },
  {
    title: "another media type",
    description: "changePet › 404",
    change: (_: URL, init: RequestInit) => {
      init.headers = { ...init.headers, "Content-Type": "application/json" };
    },
    message: /^changePet › 404: .*application\/merge-patch\+json/,
  },
  {
    title: "a body with more in it",
    description: "addPet › 201",
    change: (_: URL, init: RequestInit) => {
      init.body = JSON.stringify({ name: "Misse", kind: "cat", colour: "grey" });
    },
    message: /^addPet › 201: .*colour/,
  },
])("$title is red", async ({ description, change, message }) => {
  await expect(record(description, rewriting(change))).rejects.toThrow(message);
  expect(recorded()).toEqual([]);
});

/** A call that reaches the mock server by other means, too. */
function alsoSending(path: string) {
  return async (call: Call) => {
    await fetch(`${call.baseUrl}${path}`, {
      headers: { Authorization: `Bearer ${call.token}`, "Client-Name": "shop-window" },
    });
    return callPetShop(call);
  };
}

test.each([
  {
    title: "a header of the client's own",
    description: "getPet › 404",
    call: rewriting((_, init) => {
      init.headers = { ...init.headers, "X-Debug": "1", "X-Trace": "t", "Accept-Language": "nb" };
    }),
    message:
      "getPet › 404: the client sent the header X-Debug, which neither document nor table knows: name it in clientHeaders, or leave it out; the client sent the header X-Trace, which neither document nor table knows: name it in clientHeaders, or leave it out.",
  },
  {
    title: "credentials of somebody anonymous",
    description: "addPet › 401",
    call: rewriting((_, init) => {
      init.headers = { ...init.headers, Authorization: "Bearer keeper" };
    }),
    message: "addPet › 401: the client sent Authorization, though the caller is anonymous.",
  },
  {
    title: "a request sent twice",
    description: "getPet › 404",
    call: alsoSending("/shop/pets/9"),
    message:
      "getPet › 404: the client sent 2 requests, not one: GET /shop/pets/9, GET /shop/pets/9.",
  },
  {
    title: "a body where none is declared",
    description: "removePet › 204",
    call: rewriting((_, init) => {
      init.body = "{}";
      init.headers = { ...init.headers, "Content-Type": "application/json" };
    }),
    message: "removePet › 204: the client sent a body of 2 bytes where none is declared.",
  },
])("$title is red, and nothing is recorded", async ({ description, call, message }) => {
  await expect(record(description, call)).rejects.toThrow(message);
  expect(recorded()).toEqual([]);
});

test("a header that the document knows may come, wherever the table is silent about it", async () => {
  const call = rewriting((_, init) => {
    init.headers = { ...init.headers, "x-trace": "t-2" };
  });

  await record("listPets › 200 › none", call);

  expect(recorded()).toHaveLength(1);
});

test("a client that makes another status of an answer is red", async () => {
  const call = async (call: Call) => ({ ...(await callPetShop(call)), status: 200 });

  await expect(record("getPet › 404", call)).rejects.toThrow(
    "getPet › 404: the client made 200 of the answer, not 404.",
  );
});

test("a client that loses a part of the body is red", async () => {
  const call = async (call: Call) => ({ ...(await callPetShop(call)), body: { status: 404 } });

  await expect(record("getPet › 404", call)).rejects.toThrow(
    'getPet › 404: the client made {"status":404} of the body {"status":404,"message":"There is no pet 9"}.',
  );
});

test("a client that sends nothing is red", async () => {
  const call = async () => ({ status: 204, body: undefined });

  await expect(record("removePet › 204", call)).rejects.toThrow(
    "removePet › 204: the client did not send DELETE /shop/pets/7.",
  );
});

test("a client that throws is red with what it threw", async () => {
  const call = async (call: Call) => {
    await callPetShop(call);
    throw new Error("out of pets");
  };

  await expect(record("removePet › 204", call)).rejects.toThrow("out of pets");
});
