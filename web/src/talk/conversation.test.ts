import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Conversation, type PersonTurn } from "./conversation";
import { Keep } from "./keep";
import { TestServer } from "./test-server";

let server: TestServer;
const open: Conversation[] = [];

beforeEach(async () => {
  // What a browser has and Node has not; each test begins with both empty.
  vi.stubGlobal("sessionStorage", memory());
  vi.stubGlobal("localStorage", memory());
  server = new TestServer();
  await server.start();
});

afterEach(async () => {
  open.splice(0).forEach((conversation) => conversation.close());
  await server.stop();
});

function memory(): Record<string, unknown> {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

function begin(): Conversation {
  const conversation = new Conversation(server.url, new Keep(server.url), () => undefined, () => true);
  open.push(conversation);
  return conversation;
}

const texts = ({ turns }: Conversation): string[] =>
  turns.flatMap((turn) => (turn.from === "person" ? [turn.text] : turn.replies.map((reply) => reply.text)));

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 8_000, interval: 20 });
const says = (conversation: Conversation, ...expected: string[]): Promise<void> => soon(() => expect(texts(conversation)).toEqual(expected));

it.each([false, true])("answers in order when messages come fast (sockets blocked: %s)", async (blocked) => {
  server.socketsBlocked = blocked;
  const talk = begin();
  talk.send("one");
  talk.send("Two, please", "/two");
  await says(talk, "one", "re: one", "Two, please", "re: /two");
  expect(talk.state).toBe(blocked ? "plain" : "live");
});

it("asks nothing of the server before there is something to say", () => {
  expect(begin().state).toBe("idle");
  expect(server.tokens.size).toBe(0);
});

it.each([false, true])("finds the conversation again (sockets blocked: %s)", async (blocked) => {
  server.socketsBlocked = blocked;
  const before = begin();
  before.send("hello");
  await says(before, "hello", "re: hello");
  before.close();
  const after = begin();
  after.restore();
  await says(after, "hello", "re: hello");
});

it("shows in every tab what is said in one", async () => {
  const [one, other] = [begin(), begin()];
  one.send("hello");
  await says(one, "hello", "re: hello");
  other.restore();
  await says(other, "hello", "re: hello");
  other.send("and here");
  await says(one, "hello", "re: hello", "and here", "re: and here");
  await says(other, "hello", "re: hello", "and here", "re: and here");
});

it("keeps a message while there is no server, and sends it once there is", async () => {
  await server.stop();
  const talk = begin();
  talk.send("keep me");
  await soon(() => expect(talk.state).toBe("offline"));
  expect((talk.turns[0] as PersonTurn).waiting).toBe(true);
  await server.start();
  await says(talk, "keep me", "re: keep me");
});

it("keeps an unsent message over a reload", async () => {
  await server.stop();
  const before = begin();
  before.send("keep me");
  before.close();
  const after = begin();
  expect(texts(after)).toEqual(["keep me"]);
  await server.start();
  after.restore();
  await says(after, "keep me", "re: keep me");
});

it.each([false, true])("doubles nothing when the word that it arrived is lost (sockets blocked: %s)", async (blocked) => {
  server.socketsBlocked = blocked;
  const talk = begin();
  talk.send("first");
  await says(talk, "first", "re: first");
  server.losesAcks = true;
  talk.send("once");
  await soon(() => expect(server.received.length).toBeGreaterThan(1));
  server.losesAcks = false;
  await says(talk, "first", "re: first", "once", "re: once");
  await soon(() => expect(talk.turns.some((turn) => turn.from === "person" && turn.waiting)).toBe(false));
  expect(server.events).toHaveLength(4);
});

it("goes on by itself after the server was away", async () => {
  const talk = begin();
  talk.send("before");
  await says(talk, "before", "re: before");
  await server.stop();
  await soon(() => expect(talk.state).toBe("offline"));
  talk.send("meanwhile");
  await server.start();
  await says(talk, "before", "re: before", "meanwhile", "re: meanwhile");
});

it("begins anew, and says so, when the server knows the token no more", async () => {
  const talk = begin();
  talk.send("before");
  await says(talk, "before", "re: before");
  await server.stop();
  server.tokens.clear();
  await server.start();
  talk.send("after");
  await says(talk, "after", "re: after");
  expect(talk.fresh).toBe(true);
});

it.each([false, true])("begins anew, says so and loses no word when a page is opened with an old token (sockets blocked: %s)", async (blocked) => {
  server.socketsBlocked = blocked;
  const keep = new Keep(server.url);
  keep.token = "old";
  keep.unsent = [{ id: "1", text: "half said" }];
  const talk = begin();
  talk.restore();
  await says(talk, "half said", "re: half said");
  expect(talk.fresh).toBe(true);
  expect(keep.token).not.toBe("old");
});

it("says nothing of an end where nothing was before", async () => {
  const talk = begin();
  talk.send("hello");
  await says(talk, "hello", "re: hello");
  expect(talk.fresh).toBe(false);
});

it.each([
  [429, "retry"],
  [413, "edit"],
] as const)("says why a message was refused with %s, and lets the next one through", async (code, remedy) => {
  server.refuses = { code, reason: "Please wait a moment." };
  const talk = begin();
  talk.send("too much");
  await soon(() => expect((talk.turns[0] as PersonTurn).trouble).toMatchObject({ remedy, reason: "Please wait a moment." }));
  server.refuses = undefined;
  talk.send("next");
  await says(talk, "next", "re: next", "too much");
  talk.retry(talk.turns.at(-1) as PersonTurn);
  await says(talk, "next", "re: next", "too much", "re: too much");
});

it("gives a withdrawn message back", async () => {
  server.refuses = { code: 413, reason: "" };
  const talk = begin();
  talk.send("too long");
  await soon(() => expect((talk.turns[0] as PersonTurn).trouble?.remedy).toBe("edit"));
  expect(talk.withdraw(talk.turns[0] as PersonTurn)).toBe("too long");
  expect(talk.turns).toEqual([]);
});

it("erases on the server and here", async () => {
  const talk = begin();
  talk.send("secret");
  await says(talk, "secret", "re: secret");
  await talk.erase();
  expect(talk.turns).toEqual([]);
  expect(server.events).toEqual([]);
  expect(new Keep(server.url).token).toBeUndefined();
});

it("does not claim to have erased what it could not", async () => {
  const talk = begin();
  talk.send("secret");
  await says(talk, "secret", "re: secret");
  await server.stop();
  await expect(talk.erase()).rejects.toThrow();
  expect(texts(talk)).toEqual(["secret", "re: secret"]);
});

it("keeps the token for the tab, and on the device only where that is chosen", async () => {
  const talk = begin();
  talk.send("hello");
  await says(talk, "hello", "re: hello");
  const keep = new Keep(server.url);
  expect(keep.token).toBeDefined();
  expect(keep.remembered).toBe(false);
  vi.stubGlobal("sessionStorage", memory());
  expect(new Keep(server.url).token).toBeUndefined();
  keep.remembered = true;
  expect(new Keep(server.url).token).toBe(keep.token);
  keep.remembered = false;
  expect(new Keep(server.url).token).toBeUndefined();
});
